@NullMarked
package org.plumbline.forms.template;

import org.jspecify.annotations.NullMarked;

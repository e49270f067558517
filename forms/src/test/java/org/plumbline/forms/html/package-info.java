@NullMarked
package org.plumbline.forms.html;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.plumbline.forms.text;

import org.jspecify.annotations.NullMarked;

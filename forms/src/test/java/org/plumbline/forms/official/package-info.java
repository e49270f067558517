@NullMarked
package org.plumbline.forms.official;

import org.jspecify.annotations.NullMarked;

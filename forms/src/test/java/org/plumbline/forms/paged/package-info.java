@NullMarked
package org.plumbline.forms.paged;

import org.jspecify.annotations.NullMarked;

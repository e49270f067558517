/** 取数口径. The expressions that say how an actual value is computed from registers. */
@NullMarked
package org.plumbline.evidence.measure;

import org.jspecify.annotations.NullMarked;

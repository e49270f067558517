/** 佐证. From the records of a programme to its actual values, each with its reason. */
@NullMarked
package org.plumbline.evidence;

import org.jspecify.annotations.NullMarked;

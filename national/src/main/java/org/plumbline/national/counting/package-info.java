/** Counts that add up. */
@NullMarked
package org.plumbline.national.counting;

import org.jspecify.annotations.NullMarked;

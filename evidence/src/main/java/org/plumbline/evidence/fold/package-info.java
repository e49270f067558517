/** Computes measures in memory: each register is gone through once, whatever is asked of it. */
@NullMarked
package org.plumbline.evidence.fold;

import org.jspecify.annotations.NullMarked;

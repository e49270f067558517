/** Says in words what a measure computes, with the figures it found. */
@NullMarked
package org.plumbline.evidence.explain;

import org.jspecify.annotations.NullMarked;

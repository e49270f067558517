/** 比较. Two reports held against each other: a plan corrected, or a catalogue changed. */
@NullMarked
package org.plumbline.review.comparison;

import org.jspecify.annotations.NullMarked;

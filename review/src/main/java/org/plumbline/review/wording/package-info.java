/** Wording that several chapters look at: brackets, document numbers, names, lists of names. */
@NullMarked
package org.plumbline.review.wording;

import org.jspecify.annotations.NullMarked;

/** 审核. The review of plans: catalogue, profiles, and what a review says. */
@NullMarked
package org.plumbline.review;

import org.jspecify.annotations.NullMarked;

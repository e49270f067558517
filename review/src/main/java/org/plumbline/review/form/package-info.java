/** 审核表. The review form: eight points, each with a suggested grade and the findings it rests on. */
@NullMarked
package org.plumbline.review.form;

import org.jspecify.annotations.NullMarked;

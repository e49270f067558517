/** Rules about the plan as a whole: what is missing, project code and name, years. */
@NullMarked
package org.plumbline.review.plan;

import org.jspecify.annotations.NullMarked;

/** Rules about money: budget, sources, spending plan, cost targets. */
@NullMarked
package org.plumbline.review.funds;

import org.jspecify.annotations.NullMarked;

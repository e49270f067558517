/** 同类分布. What others set as the target of the same indicator. */
@NullMarked
package org.plumbline.review.peers;

import org.jspecify.annotations.NullMarked;

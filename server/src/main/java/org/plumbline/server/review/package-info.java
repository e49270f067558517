/** The review of plans as the pages and tables use it. */
@NullMarked
package org.plumbline.server.review;

import org.jspecify.annotations.NullMarked;

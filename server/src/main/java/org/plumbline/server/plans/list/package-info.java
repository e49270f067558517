/** The list of plans: search, filters, orders, pages. */
@NullMarked
package org.plumbline.server.plans.list;

import org.jspecify.annotations.NullMarked;

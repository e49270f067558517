/** Writing plans: new ones, drafts, adjustments. */
@NullMarked
package org.plumbline.server.plans.edit;

import org.jspecify.annotations.NullMarked;

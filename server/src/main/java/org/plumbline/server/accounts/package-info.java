/** Who works with the product, for which organisation, and what each role may open. */
@NullMarked
package org.plumbline.server.accounts;

import org.jspecify.annotations.NullMarked;

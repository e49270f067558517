/** Amounts with units, exact and comparable. */
@NullMarked
package org.plumbline.model.quantity;

import org.jspecify.annotations.NullMarked;

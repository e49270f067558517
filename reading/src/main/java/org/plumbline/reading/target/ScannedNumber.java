package org.plumbline.reading.target;

import java.math.BigDecimal;

/**
 * A number found in a text.
 *
 * @param end where it ends
 * @param repaired whether its printed form is not a proper number
 */
record ScannedNumber(BigDecimal value, int end, boolean repaired) {}

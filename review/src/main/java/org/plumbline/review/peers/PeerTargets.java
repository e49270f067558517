package org.plumbline.review.peers;

import java.math.BigDecimal;

/**
 * 同类指标值分布. What the members of a group set, in the canonical unit.
 *
 * @param count how many there are
 * @param low one of ten is at or below it
 * @param high nine of ten are at or below it
 */
public record PeerTargets(
    PeerGroup group, long count, BigDecimal low, BigDecimal median, BigDecimal high) {}

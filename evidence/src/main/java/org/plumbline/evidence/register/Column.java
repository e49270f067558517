package org.plumbline.evidence.register;

import org.plumbline.model.text.Bilingual;

/**
 * 台账栏目. One column of a register.
 *
 * @param required whether a record without it is refused
 * @param personal whether it holds personal data, masked unless asked for
 */
public record Column(
    String name, Bilingual title, ColumnType type, boolean required, boolean personal) {}

package org.plumbline.reading.layout;

import org.plumbline.model.source.SourceLocation;

/**
 * 单元格说明. What became of one cell, or of one line outside the tables.
 *
 * @param use the field or column a used cell was read as, or the label a left-over one stands under
 */
public record ExplainedCell(
    SourceLocation at, int rowSpan, int columnSpan, CellRole role, String use) {}

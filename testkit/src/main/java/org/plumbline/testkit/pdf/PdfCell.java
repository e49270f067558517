package org.plumbline.testkit.pdf;

/** One cell of a table to be drawn; rows and columns count from 1, {@code \n} ends a line. */
public record PdfCell(int row, int column, int rowSpan, int columnSpan, String text) {}

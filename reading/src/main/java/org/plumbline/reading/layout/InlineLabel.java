package org.plumbline.reading.layout;

/** A label and its value in one cell: {@code 项目名称：某项目}. */
record InlineLabel(Field field, String label, String value) {}

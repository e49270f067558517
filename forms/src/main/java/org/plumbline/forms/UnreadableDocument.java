package org.plumbline.forms;

import org.plumbline.model.text.Bilingual;

/**
 * 未能读取的文件. A document of a run that could not be read; the others were.
 *
 * @param code stable, {@code snake_case}
 */
public record UnreadableDocument(String name, String code, Bilingual explanation) {}

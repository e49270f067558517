package org.plumbline.forms.sheet;

/** 文档内容. What stands below one another in a document. */
public sealed interface Block permits Paragraph, Table {}

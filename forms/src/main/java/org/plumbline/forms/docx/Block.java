package org.plumbline.forms.docx;

/** 文档内容. What stands below one another in a document. */
public sealed interface Block permits Paragraph, Table {}

package org.plumbline.model.source;

/**
 * 来源文件. A document that was read.
 *
 * @param name file name without its folder
 * @param sha256 hash of the bytes, lower-case hex
 */
public record SourceDocument(String name, String sha256, DocumentFormat format) {}

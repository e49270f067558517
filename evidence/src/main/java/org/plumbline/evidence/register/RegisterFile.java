package org.plumbline.evidence.register;

/**
 * 台账文件. The file that records came from.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param synthetic whether the file says that its records are made up
 */
public record RegisterFile(String name, String sha256, boolean synthetic) {}

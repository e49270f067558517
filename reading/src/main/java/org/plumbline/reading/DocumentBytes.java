package org.plumbline.reading;

/**
 * 待读文件. A document to be read: its name, for messages and hints, and its bytes.
 *
 * @param bytes never changed; not copied, since documents are large
 */
@SuppressWarnings("ArrayRecordComponent") // identity is the name and the place in a run
public record DocumentBytes(String name, byte[] bytes) {}

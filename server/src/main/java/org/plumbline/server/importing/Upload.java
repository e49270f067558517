package org.plumbline.server.importing;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as it arrives.
 *
 * @param name as the browser gives it, folders included
 */
public record Upload(String name, long size, InputStreamSource content) {}

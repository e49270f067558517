package org.plumbline.forms;

/**
 * 页面片段. What one document adds to one section of a page, ready to be put there.
 *
 * @param section known to the writer of the page alone
 */
public record Part(String section, String text) {}

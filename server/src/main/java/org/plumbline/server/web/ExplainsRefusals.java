package org.plumbline.server.web;

/** A controller of pages on which people are told why something was not done. */
public interface ExplainsRefusals {}

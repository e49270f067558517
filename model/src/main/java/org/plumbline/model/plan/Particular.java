package org.plumbline.model.plan;

import org.plumbline.model.source.Sourced;

/**
 * 其他事项. A labelled text of a form that the plan has no room of its own for.
 *
 * @param label as printed, without white space, hints and marks
 */
public record Particular(String label, Sourced<String> text) {}

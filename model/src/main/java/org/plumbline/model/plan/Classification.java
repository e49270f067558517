package org.plumbline.model.plan;

import java.util.Optional;
import org.plumbline.model.source.Sourced;

/**
 * 指标分类. The first two levels of an indicator; absent where the form prints none or a word the
 * reader does not know. The place is the cell that printed the label, which may stand rows above.
 */
public record Classification(
    Optional<Sourced<Category>> category, Optional<Sourced<Dimension>> dimension) {}

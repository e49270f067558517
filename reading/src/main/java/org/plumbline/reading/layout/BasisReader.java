package org.plumbline.reading.layout;

import java.util.Optional;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.regulation.BasisKinds;

/** Reads why a target value is what it is: the kind of standard, and the documents it cites. */
public final class BasisReader {

  private final BasisKinds kinds;

  public BasisReader(BasisKinds kinds) {
    this.kinds = kinds;
  }

  /** A blank text is an unstated basis; words that stand in no list are of the kind "other". */
  public Basis read(String printed) {
    String text = Prose.oneLine(printed);
    if (text.isEmpty() || MoneyText.isDash(text)) {
      return new Basis(BasisKind.UNSTATED, false, text, Citations.none());
    }
    Optional<BasisKinds.Word> word = kinds.find(LabelText.fold(text));
    return new Basis(
        word.map(BasisKinds.Word::kind).orElse(BasisKind.OTHER),
        word.map(BasisKinds.Word::official).orElse(false),
        text,
        Citations.in(text));
  }
}

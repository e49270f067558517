package org.plumbline.reading.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;

/** What a template leaves in a form, from {@code placeholders.yaml}. */
final class Placeholders {

  private final Pattern empty;
  private final List<String> instructions;

  private Placeholders(DataNode file) {
    String stems =
        file.texts("stems").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String marks = "[" + Pattern.quote(file.text("marks")) + "]";
    this.empty =
        Pattern.compile(
            "(?:(?:" + stems + ")\\d{1,2}" + marks + "*|(?:" + stems + ")?" + marks + "{2,})");
    this.instructions = file.texts("instructions").stream().map(LabelText::fold).toList();
  }

  static Placeholders bundled() {
    return new Placeholders(DataFile.bundled(Placeholders.class, "placeholders.yaml"));
  }

  /** Whether a text was left blank in all but form: {@code 指标1：}, {@code ……}. */
  boolean isPlaceholder(String text) {
    return empty.matcher(LabelText.fold(text)).matches() && !MoneyText.isDash(text);
  }

  /** Whether a text tells people how to fill the form in. */
  boolean isInstruction(String text) {
    String folded = LabelText.fold(text);
    return instructions.stream().anyMatch(folded::startsWith);
  }
}

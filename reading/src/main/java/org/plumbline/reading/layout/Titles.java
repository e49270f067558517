package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.plan.FormKind;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;

/** How forms call themselves, from {@code titles.yaml}. */
final class Titles {

  /** A longer line is prose that mentions a form, not a title. */
  private static final int LONGEST = 100;

  private static final Pattern METADATA = Pattern.compile("\\[bookmark:[^\\]]*\\]\\s*");
  private static final Pattern PROSE = Pattern.compile("[。；！？]");

  private final List<String> endings;
  private final List<KindWords> kinds = new ArrayList<>();

  private Titles(DataNode file) {
    this.endings = file.texts("endings");
    for (DataNode node : file.nodes("kinds")) {
      kinds.add(new KindWords(Words.constant(FormKind.class, node, "form"), node.texts("words")));
    }
  }

  private record KindWords(FormKind form, List<String> words) {}

  static Titles bundled() {
    return new Titles(DataFile.bundled(Titles.class, "titles.yaml"));
  }

  boolean isTitle(String line) {
    String core = LabelText.of(clean(line)).core();
    return core.length() <= LONGEST
        && !PROSE.matcher(core).find()
        && endings.stream().anyMatch(core::endsWith);
  }

  /** The form a title announces; empty where it says nothing known. */
  Optional<FormKind> kind(String title) {
    String folded = LabelText.fold(title);
    return kinds.stream()
        .filter(kind -> kind.words().stream().allMatch(folded::contains))
        .map(KindWords::form)
        .findFirst();
  }

  /** Whether a title announces the form of a whole department. */
  boolean isWholeDepartment(String title) {
    return kind(title).filter(form -> form == FormKind.DEPARTMENT).isPresent();
  }

  /** A title without what a word processor left in it. */
  static String clean(String line) {
    return METADATA.matcher(line).replaceAll("").strip();
  }
}

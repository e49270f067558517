package org.plumbline.server.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that come from outside. They are shown and told apart by; no file is ever opened by one.
 */
final class FileNames {

  private static final int LONGEST = 300;

  /** What systems leave in folders by themselves. */
  private static final Set<String> DROPPINGS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

  private FileNames() {}

  /**
   * A name as it is kept: steps out of the folder, marks that turn the direction of writing and
   * control characters are gone, and of a very long one the end remains, where the extension is.
   */
  static String kept(String given) {
    List<String> steps = new ArrayList<>();
    for (String step : given.replace('\\', '/').split("/")) {
      String clean = step.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\uFFFD]", "").strip();
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
        steps.add(clean);
      }
    }
    String name = String.join("/", steps);
    int characters = name.codePointCount(0, name.length());
    if (characters > LONGEST) {
      name = "…" + name.substring(name.offsetByCodePoints(0, characters - LONGEST + 1));
    }
    return name.isEmpty() ? "?" : name;
  }

  /** The last step, by which readers tell csv from txt. */
  static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Whether nobody means a file of that name when dropping a folder. */
  static boolean isDropping(String name) {
    return name.startsWith("__MACOSX/")
        || DROPPINGS.contains(last(name).toLowerCase(Locale.ROOT))
        || last(name).startsWith("~$");
  }
}

package org.plumbline.review;

import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.source.Severity;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.rule.RuleInfo;

/**
 * 审核口径. How a region, a year or a kind of project uses the catalogue: severities changed, rules
 * switched off.
 */
public record Profile(
    String name, String version, Map<String, Severity> severities, Set<String> off) {

  public Profile {
    severities = Map.copyOf(severities);
    off = Set.copyOf(off);
  }

  /** The names of the profiles that ship with the product. */
  public static List<String> bundledNames() {
    return List.of("national");
  }

  /** A profile that ships with the product. */
  public static Profile bundled(String name) {
    return of(DataFile.bundled(Profile.class, "profiles/" + name + ".yaml"));
  }

  /** A profile of an installation; {@code label} names the file in messages. */
  public static Profile parse(String label, InputStream stream) {
    return of(DataFile.parse(label, stream));
  }

  private static Profile of(DataNode node) {
    Map<String, Severity> severities = new HashMap<>();
    if (node.has("severities")) {
      DataNode levels = node.node("severities");
      levels.keys().forEach(code -> severities.put(code, severity(levels, code)));
    }
    return new Profile(
        node.text("name"),
        node.text("version"),
        severities,
        new LinkedHashSet<>(node.texts("off")));
  }

  private static Severity severity(DataNode levels, String code) {
    String level = levels.text(code).toUpperCase(Locale.ROOT);
    try {
      return Severity.valueOf(level);
    } catch (IllegalArgumentException e) {
      throw new RegulationDataException(
          levels.path() + "." + code + ": not a severity: " + level + " (info, warning, error)", e);
    }
  }

  public boolean switchesOff(RuleInfo rule) {
    return off.contains(rule.code());
  }

  public Severity severityOf(RuleInfo rule) {
    return severities.getOrDefault(rule.code(), rule.severity());
  }
}

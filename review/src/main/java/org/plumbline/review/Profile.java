package org.plumbline.review;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.model.source.Severity;
import org.plumbline.regulation.ContentHash;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.regulation.Thresholds;
import org.plumbline.review.rule.RuleInfo;

/**
 * 审核口径. How a region, a year or a kind of project uses the catalogue: severities changed, rules
 * switched off, other figures to decide by. A profile may inherit from one that ships with the
 * product and then says only what differs.
 *
 * @param source the file it was read from, for messages
 * @param off codes of the rules that are switched off
 * @param thresholds figures to decide by, by {@link Thresholds#key}
 */
public record Profile(
    String name,
    String version,
    String source,
    Map<String, Severity> severities,
    Set<String> off,
    Map<String, BigDecimal> thresholds) {

  private static final List<String> BUNDLED = List.of("national", "qingdao");

  public Profile {
    severities = Map.copyOf(severities);
    off = Set.copyOf(off);
    thresholds = Map.copyOf(thresholds);
  }

  /** The names of the profiles that ship with the product. */
  public static List<String> bundledNames() {
    return BUNDLED;
  }

  /**
   * A profile that ships with the product.
   *
   * @throws RegulationDataException if there is none of that name
   */
  public static Profile bundled(String name) {
    if (!BUNDLED.contains(name)) {
      throw new RegulationDataException(
          "No profile \"" + name + "\"; there are " + String.join(", ", BUNDLED));
    }
    return of(DataFile.bundled(Profile.class, "profiles/" + name + ".yaml"));
  }

  /** A profile of an installation; {@code label} names the file in messages. */
  public static Profile parse(String label, InputStream stream) {
    return of(DataFile.parse(label, stream));
  }

  private static Profile of(DataNode node) {
    Map<String, Severity> severities = new HashMap<>();
    Set<String> off = new HashSet<>();
    Map<String, BigDecimal> thresholds = new HashMap<>();
    node.findText("inherits")
        .map(Profile::bundled)
        .ifPresent(parent -> {
          severities.putAll(parent.severities);
          off.addAll(parent.off);
          thresholds.putAll(parent.thresholds);
        });
    off.addAll(node.texts("off"));
    node.texts("on").forEach(off::remove);
    if (node.has("severities")) {
      DataNode levels = node.node("severities");
      levels.keys().forEach(code -> severities.put(code, severity(levels, code)));
    }
    if (node.has("thresholds")) {
      readThresholds(node.node("thresholds"), thresholds);
    }
    return new Profile(
        node.text("name"), node.text("version"), node.path(), severities, off, thresholds);
  }

  private static void readThresholds(DataNode rules, Map<String, BigDecimal> into) {
    for (String rule : rules.keys()) {
      DataNode figures = rules.node(rule);
      figures.keys().forEach(name -> into.put(Thresholds.key(rule, name), figures.decimal(name)));
    }
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

  /** Version and content: {@code 2026.1+5f0c…}. */
  public String versionAndHash() {
    ContentHash hash = ContentHash.start().add(name);
    new TreeMap<>(severities).forEach((code, level) -> hash.add(code + ' ' + level.code()));
    new TreeSet<>(off).forEach(hash::add);
    new TreeMap<>(thresholds)
        .forEach(
            (key, figure) -> hash.add(key + ' ' + figure.stripTrailingZeros().toPlainString()));
    return version + "+" + hash.end();
  }

  /**
   * The figures to decide by under this profile.
   *
   * @throws RegulationDataException if the profile sets a figure that no rule has
   */
  public Thresholds over(Thresholds standard) {
    for (String key : thresholds.keySet()) {
      if (!standard.byKey().containsKey(key)) {
        throw new RegulationDataException(
            source + ": thresholds." + key.replace('/', '.') + ": no rule has such a figure");
      }
    }
    return standard.with(thresholds);
  }

  /**
   * Checks that every rule the profile names is in the catalogue: a misspelt code would otherwise
   * change nothing, and nobody would notice.
   *
   * @throws RegulationDataException naming file and key
   */
  void requireRulesOf(RuleCatalogue catalogue) {
    Set<String> codes = catalogue.codes();
    severities.keySet().forEach(code -> requireRule("severities." + code, code, codes));
    off.forEach(code -> requireRule("off: " + code, code, codes));
  }

  private void requireRule(String key, String code, Set<String> codes) {
    if (!codes.contains(code)) {
      throw new RegulationDataException(source + ": " + key + ": no such rule");
    }
  }

  public boolean switchesOff(RuleInfo rule) {
    return off.contains(rule.code());
  }

  public Severity severityOf(RuleInfo rule) {
    return severities.getOrDefault(rule.code(), rule.severity());
  }
}

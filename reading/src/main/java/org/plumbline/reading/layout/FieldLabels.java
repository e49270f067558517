package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;

/** The labels of the fields of a form, from {@code fields.yaml}. */
final class FieldLabels {

  /** Where the value of a label stands. */
  enum ValuePlace {
    SAME,
    RIGHT,
    BELOW,
    INSIDE
  }

  /** Some forms number their goals: 年度绩效目标1. */
  private static final Pattern NUMBERED = Pattern.compile("(?<=目标)[1-9]$");

  private final Map<String, List<Field>> byLabel = new HashMap<>();
  private final Map<Field, List<ValuePlace>> places = new EnumMap<>(Field.class);

  private final Map<String, Integer> ranks = new HashMap<>();

  private FieldLabels() {}

  static FieldLabels bundled() {
    FieldLabels labels = new FieldLabels();
    for (DataNode node : DataFile.bundled(FieldLabels.class, "fields.yaml").nodes("fields")) {
      Field field = Words.constant(Field.class, node, "field");
      labels.places.put(
          field,
          node.texts("value").stream()
              .map(place -> ValuePlace.valueOf(place.toUpperCase(Locale.ROOT)))
              .toList());
      for (String label : node.texts("labels")) {
        labels.add(field, LabelText.of(label).core());
      }
    }
    return labels;
  }

  /** The name of a field for people who look at how a form was read. */
  static String code(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private void add(Field field, String core) {
    byLabel.computeIfAbsent(core, _ -> new ArrayList<>()).add(field);
    ranks.putIfAbsent(field.name() + " " + core, ranks.size());
  }

  /** How good a label is for its field: the order of the data file. */
  int rank(Field field, String core) {
    return ranks.getOrDefault(field.name() + " " + core, Integer.MAX_VALUE);
  }

  /** The fields a label may stand for, most usual first; empty where it is no label. */
  List<Field> fields(String core) {
    List<Field> printed = byLabel.getOrDefault(core, List.of());
    List<Field> known =
        printed.isEmpty() ? byLabel.getOrDefault(Periods.annual(core), List.of()) : printed;
    boolean numbered = known.isEmpty() && NUMBERED.matcher(core).find();
    return numbered
        ? byLabel.getOrDefault(NUMBERED.matcher(core).replaceFirst(""), List.of()).stream()
            .filter(field -> field == Field.GOALS)
            .toList()
        : known;
  }

  List<ValuePlace> places(Field field) {
    return places.getOrDefault(field, List.of());
  }
}

package org.plumbline.reading.layout;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;

/** The words of 一级 and 二级指标, from {@code levels.yaml}. */
final class LevelWords {

  private final Words<Category> categories;
  private final Words<Dimension> dimensions;
  private final Map<String, Category> categoryParts = new LinkedHashMap<>();
  private final Map<String, Dimension> dimensionParts = new LinkedHashMap<>();
  private final Words<ReadingNotice> outside;
  private final Words<Category> cutCategories;
  private final Words<Dimension> cutDimensions;
  private final Map<Dimension, Category> home = new EnumMap<>(Dimension.class);

  private LevelWords(DataNode file) {
    List<DataNode> first = file.nodes("categories");
    List<DataNode> second = file.nodes("dimensions");
    this.outside = Words.of(ReadingNotice.class, file.nodes("outside"), "notice", "words");
    this.categories = Words.of(Category.class, first, "category", "words");
    this.dimensions = Words.of(Dimension.class, second, "dimension", "words");
    this.cutCategories = Words.of(Category.class, first, "category", "cut");
    this.cutDimensions = Words.of(Dimension.class, second, "dimension", "cut");
    for (DataNode node : first) {
      Category category = Words.constant(Category.class, node, "category");
      node.texts("containing").forEach(part -> categoryParts.putIfAbsent(part, category));
    }
    for (DataNode node : second) {
      Dimension dimension = Words.constant(Dimension.class, node, "dimension");
      home.put(dimension, Words.constant(Category.class, node, "category"));
      node.texts("containing").forEach(part -> dimensionParts.putIfAbsent(part, dimension));
    }
  }

  static LevelWords bundled() {
    return new LevelWords(DataFile.bundled(LevelWords.class, "levels.yaml"));
  }

  Optional<Category> category(String printed) {
    String stem = stem(printed);
    return categories
        .first(stem)
        .or(() -> containing(categoryParts, stem))
        .or(() -> cutCategories.first(stem));
  }

  Optional<Dimension> dimension(String printed) {
    String stem = stem(printed);
    return dimensions
        .first(stem)
        .or(() -> containing(dimensionParts, stem))
        .or(() -> cutDimensions.first(stem));
  }

  /** What to say of an aspect that is none of the categories, where the text names one. */
  Optional<ReadingNotice> outside(String printed) {
    return outside.first(stem(printed));
  }

  /** Whether only the first character of a word is printed, as a narrow column shows it. */
  boolean isCut(String printed) {
    String stem = stem(printed);
    return cutCategories.first(stem).isPresent() || cutDimensions.first(stem).isPresent();
  }

  /** Whether the text is one of the listed words, not merely a sentence that contains one. */
  boolean isLevelWord(String printed) {
    String stem = stem(printed);
    return categories.first(stem).isPresent() || dimensions.first(stem).isPresent();
  }

  /** The category a dimension belongs to where the form prints none. */
  Category home(Dimension dimension) {
    return home.getOrDefault(dimension, Category.OUTPUT);
  }

  private static <E> Optional<E> containing(Map<String, E> parts, String stem) {
    return parts.entrySet().stream()
        .filter(entry -> stem.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String stem(String printed) {
    String stem = LabelText.of(printed).core();
    String shorter = stem.replaceFirst("(?:指标)?[类等]?\\d*$", "");
    return shorter.isEmpty() ? stem : shorter;
  }
}

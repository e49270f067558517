package org.plumbline.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.regulation.Frame.SatisfactionDuty;

/**
 * 指标框架表. The frames of indicators that are or were in force. A later frame does not end an earlier
 * one: local governments went on with the form they had.
 */
public final class Frames {

  private final List<Frame> frames;

  private final List<Frame> latestFirst;

  private Frames(List<Frame> frames) {
    this.frames = List.copyOf(frames);
    this.latestFirst = this.frames.reversed();
  }

  /** The frames that ship with the product. */
  public static Frames bundled() {
    return new Frames(
        DataFile.bundled(Frames.class, "frames.yaml").nodes("frames").stream()
            .map(Frames::frame)
            .toList());
  }

  /**
   * The frame a plan is judged by: of those in force in its year the latest that it fits. A plan
   * that mixes them is judged by the latest; one older than all of them by the first.
   */
  public Frame of(int fiscalYear, Set<Category> categories, Set<Dimension> dimensions) {
    for (Frame frame : latestFirst) {
      if (fiscalYear >= frame.since() && frame.fits(categories, dimensions)) {
        return frame;
      }
    }
    return latestOf(fiscalYear);
  }

  private Frame latestOf(int fiscalYear) {
    for (Frame frame : latestFirst) {
      if (fiscalYear >= frame.since()) {
        return frame;
      }
    }
    return frames.getFirst();
  }

  public List<Frame> list() {
    return frames;
  }

  private static Frame frame(DataNode node) {
    node.text("basis");
    return new Frame(
        node.text("id"),
        node.integer("since"),
        categories(node, "categories"),
        dimensions(node, "dimensions"),
        Set.copyOf(categories(node, "foreign_categories")),
        Set.copyOf(dimensions(node, "foreign_dimensions")),
        SatisfactionDuty.valueOf(node.text("satisfaction").toUpperCase(Locale.ROOT)));
  }

  private static List<Category> categories(DataNode node, String key) {
    return node.texts(key).stream()
        .map(code -> coded(Category.values(), Category::code, code, node))
        .toList();
  }

  private static List<Dimension> dimensions(DataNode node, String key) {
    return node.texts(key).stream()
        .map(code -> coded(Dimension.values(), Dimension::code, code, node))
        .toList();
  }

  private static <E> E coded(E[] values, Function<E, String> codeOf, String code, DataNode node) {
    return Arrays.stream(values)
        .filter(value -> codeOf.apply(value).equals(code))
        .findFirst()
        .orElseThrow(() -> new RegulationDataException(node.path() + ": no such word: " + code));
  }
}

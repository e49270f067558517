package org.plumbline.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.model.target.Direction;

/** 常用词. The words that target values and the names around them are written with. */
public final class StockWords {

  private final DataNode data;

  private StockWords(DataNode data) {
    this.data = data;
  }

  /** The words that ship with the product. */
  public static StockWords bundled() {
    return new StockWords(DataFile.bundled(StockWords.class, "stock-words.yaml"));
  }

  /** Comparisons that stand before an amount: ≥, 不低于. */
  public Lexicon<Comparison> comparisonsBefore() {
    return comparisons("before");
  }

  /** Comparisons that stand after an amount: 以上, 以内. */
  public Lexicon<Comparison> comparisonsAfter() {
    return comparisons("after");
  }

  public Lexicon<Direction> trends() {
    return directions("trends");
  }

  /** Words whose amount is the size of a change: 提高, 降幅. */
  public Lexicon<Direction> changes() {
    return directions("changes");
  }

  /** Those of them that may take an object before the amount: 增加就业岗位50个. */
  public Lexicon<Direction> changesOfSomething() {
    return directions("changes-of-something");
  }

  /** Words whose amount is what is to be reached: 提高到, 降至. */
  public Lexicon<Direction> levels() {
    return directions("levels");
  }

  private Lexicon<Direction> directions(String list) {
    Map<String, Direction> words = new LinkedHashMap<>();
    DataNode data = this.data.node(list);
    for (Direction direction : Direction.values()) {
      data.texts(direction.code()).forEach(word -> words.put(word, direction));
    }
    return Lexicon.of(words);
  }

  /** 是 is true, 否 is false. */
  public Lexicon<Boolean> yesNo() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    data.node("yes-no").texts("yes").forEach(word -> words.put(word, true));
    data.node("yes-no").texts("no").forEach(word -> words.put(word, false));
    return Lexicon.of(words);
  }

  /** Scales by their grades written one after the other: 优良中低差. */
  public Lexicon<List<String>> scales() {
    Map<String, List<String>> scales = new LinkedHashMap<>();
    data.lists("scales").forEach(scale -> scales.put(String.join("", scale), scale));
    return Lexicon.of(scales);
  }

  /** The scale that a grade on its own belongs to. */
  public Lexicon<List<String>> grades() {
    Map<String, List<String>> scales = new LinkedHashMap<>();
    DataNode grades = data.node("grades");
    grades.keys().forEach(grade -> scales.put(grade, grades.texts(grade)));
    return Lexicon.of(scales);
  }

  /** A plain list of words: {@code states}, {@code fillers}, {@code verbs}, …. */
  public Lexicon<String> words(String list) {
    return lexicon(data.texts(list));
  }

  /** Words of a date's surroundings: {@code before}, {@code after}, {@code beforehand}, …. */
  public Lexicon<String> dateWords(String list) {
    return lexicon(data.node("dates").texts(list));
  }

  /** Words of an indicator's name: {@code money}, {@code length}, {@code date}, …. */
  public Lexicon<String> nameWords(String list) {
    return lexicon(data.node("names").texts(list));
  }

  private Lexicon<Comparison> comparisons(String place) {
    Map<String, Comparison> words = new LinkedHashMap<>();
    for (DataNode node : data.nodes("comparisons")) {
      Comparison meaning = Comparison.valueOf(node.text("meaning").toUpperCase(Locale.ROOT));
      node.texts(place).forEach(word -> words.putIfAbsent(word, meaning));
    }
    return Lexicon.of(words);
  }

  private static Lexicon<String> lexicon(List<String> words) {
    Map<String, String> byWord = new LinkedHashMap<>();
    words.forEach(word -> byWord.put(word, word));
    return Lexicon.of(byWord);
  }
}

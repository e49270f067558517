package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.reading.target.TargetContext;

/**
 * Reads indicators that are printed as text under headings of their levels: {@code 【产出指标-数量指标】
 * 指标1：开放天数(≥300天)}, or {@code 数量指标：开放天数≥300天；…}. What has no mark between a name and its value is a
 * name without a value.
 */
final class ProseIndicators {

  private static final Pattern HEADING =
      Pattern.compile(
          "[【〔\\[]([^】〕\\]\\n]{2,24})[】〕\\]]"
              + "|(?:(?<=[\\n。；;])|^)\\s*(?:\\d{1,2}[.、]|[(（]\\d{1,2}[)）])?\\s*"
              + "([\\u4e00-\\u9fff]{2,10}指标)\\s*[:：]");
  private static final Pattern LEVELS = Pattern.compile("\\s*[-—–－/·、>]+\\s*");
  private static final Pattern NUMBERED = Pattern.compile("指标\\s*\\d{1,2}\\s*[:：、.．]");
  private static final Pattern SEPARATED = Pattern.compile("[；;。\\n]+");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("^(.{2,}?)\\s*[(（]([^()（）]+)[)）]\\s*$", Pattern.DOTALL);
  private static final Pattern AFTER_SIGN =
      Pattern.compile(
          "^(.{2,}?)\\s*[:：]?\\s*((?:[≥≤＞＜><=＝≧≦]|不低于|不少于|不超过|不高于|不大于|不小于|大于|小于|至少|达到|控制在).*)$");
  private static final Pattern BEFORE_FIGURE =
      Pattern.compile("^(.*[率度数量额次积])\\s*[:：]?\\s*(\\d[\\d.,，]*\\s*[^\\d\\s,，、]{0,6})$");

  private static final char NO_BREAK_SPACE = '\u00a0';

  private final ReadingContext context;

  ProseIndicators(ReadingContext context) {
    this.context = context;
  }

  /** The cells and lines that print indicators as text. */
  List<GridCell> cells(FormArea area) {
    boolean titled = area.above().stream().anyMatch(c -> context.vocabulary().isTitle(c.text()));
    Stream<GridCell> lines = titled ? area.above().stream() : Stream.empty();
    return Stream.concat(area.printedCells().stream(), lines)
        .filter(cell -> headings(cell).stream().findFirst().isPresent())
        .toList();
  }

  List<Indicator> read(List<GridCell> cells, OptionalInt year) {
    List<Indicator> indicators = new ArrayList<>();
    for (GridCell cell : cells) {
      List<MatchResult> headings = headings(cell);
      String text = cell.text();
      context.roles().used(cell, "indicators");
      context.say(ReadingNotice.PROSE_INDICATOR, cell, words(headings.getFirst()));
      for (int i = 0; i < headings.size(); i++) {
        int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
        Classification classification = classification(headings.get(i), cell);
        for (String item : items(text.substring(headings.get(i).end(), end))) {
          indicators.add(indicator(item, classification, cell, year));
        }
      }
    }
    return indicators;
  }

  private List<MatchResult> headings(GridCell cell) {
    return HEADING
        .matcher(cell.text())
        .results()
        .filter(
            found -> LEVELS.splitAsStream(words(found)).allMatch(context.vocabulary()::isLevelWord))
        .toList();
  }

  private static String words(MatchResult heading) {
    return heading.group(1) == null ? heading.group(2) : heading.group(1).strip();
  }

  private Classification classification(MatchResult heading, GridCell cell) {
    LevelWords levels = context.vocabulary().levels();
    SourceLocation at = context.locate(cell);
    List<String> words = LEVELS.splitAsStream(words(heading)).toList();
    Optional<Dimension> dimension = levels.dimension(words.getLast());
    Optional<Category> home = dimension.map(levels::home);
    Optional<Category> category =
        words.size() == 1
            ? home.or(() -> levels.category(words.getFirst()))
            : levels.category(words.getFirst()).or(() -> home);
    return new Classification(
        category.map(found -> new Sourced<>(found, at)),
        dimension.map(found -> new Sourced<>(found, at)));
  }

  private static List<String> items(String text) {
    Pattern parting = NUMBERED.matcher(text).find() ? NUMBERED : SEPARATED;
    return parting
        .splitAsStream(text.replace(NO_BREAK_SPACE, ' '))
        .map(item -> item.strip().replaceFirst("[；;。，,]+$", "").strip())
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private Indicator indicator(
      String item, Classification classification, GridCell cell, OptionalInt year) {
    SourceLocation at = context.locate(cell);
    Matcher brackets = IN_BRACKETS.matcher(item);
    Matcher sign = AFTER_SIGN.matcher(item);
    Matcher figure = BEFORE_FIGURE.matcher(item);
    Optional<Matcher> parted =
        Stream.of(brackets, sign, figure).filter(Matcher::matches).findFirst();
    String name = parted.map(found -> found.group(1)).orElse(item).strip();
    TargetContext around =
        new TargetContext(name, classification.dimension().map(Sourced::value), year);
    Optional<Sourced<Target>> target =
        parted.map(found -> new Sourced<>(context.targets().read(found.group(2), around), at));
    if (target.isEmpty()) {
      context.say(ReadingNotice.TARGET_MISSING, cell, name);
    }
    return new Indicator(
        classification,
        new Sourced<>(name, at),
        Optional.empty(),
        target,
        Optional.empty(),
        PrintedResult.none());
  }
}

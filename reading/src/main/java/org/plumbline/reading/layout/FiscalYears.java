package org.plumbline.reading.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.FiscalYear.Source;
import org.plumbline.model.plan.Project;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;

/** Finds the fiscal year; from the caller or the form if either says it, else by inference. */
final class FiscalYears {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
  private static final Pattern YEAR_WORD = Pattern.compile("(?<!\\d)(20\\d{2})年");

  /** A year, or a part of one that names no day: a bare date says when a form was filled in. */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\(?(?:20\\d{2}年?度?"
              + "(?:(?:\\d{1,2}月?[-－—–~～至到]+\\d{1,2}月|[上下]半年|第?[一二三四1-4]季度|前[一二三2-3]季度)份?底?)?"
              + "|截至?止?20\\d{2}年\\d{1,2}月(?:底|末|\\d{1,2}日)?)\\)?");

  private final ReadingContext context;

  FiscalYears(ReadingContext context) {
    this.context = context;
  }

  /** Whether a text is a year and nothing else: {@code （2023年度）}. */
  static boolean isYearAlone(String text) {
    String folded = LabelText.fold(text);
    return folded.contains("年") && ALONE.matcher(folded).matches();
  }

  /**
   * The year of a form.
   *
   * @param stated the text of a labelled cell
   * @param title the title and the lines around it, without the project's name
   */
  Optional<FiscalYear> read(
      Optional<String> stated, String title, Project project, SourceLocation at) {
    Optional<FiscalYear> year =
        caller()
            .or(() -> stated.flatMap(text -> single(YEAR, text, Source.STATED)))
            .or(() -> single(YEAR_WORD, LabelText.fold(title), Source.TITLE))
            .or(() -> nameOrCode(project))
            .or(() -> single(YEAR, context.source().fileName(), Source.FILE_NAME));
    year.ifPresentOrElse(
        found -> say(found, project, at), () -> context.say(ReadingNotice.FISCAL_YEAR_UNKNOWN, at));
    return year;
  }

  private Optional<FiscalYear> caller() {
    OptionalInt year = context.fiscalYear();
    return year.isPresent()
        ? Optional.of(new FiscalYear(year.getAsInt(), Source.STATED))
        : Optional.empty();
  }

  /** The code wins over a name that disagrees: 2016年…清算 is paid for later. */
  private static Optional<FiscalYear> nameOrCode(Project project) {
    Optional<FiscalYear> name = single(YEAR, project.name().value(), Source.PROJECT_NAME);
    Optional<FiscalYear> code = code(project);
    boolean agree = code.flatMap(c -> name.map(n -> n.year() == c.year())).orElse(code.isEmpty());
    return agree ? name.or(() -> code) : code;
  }

  private static Optional<FiscalYear> code(Project project) {
    return project.standardCode().map(code -> new FiscalYear(code.year(), Source.PROJECT_CODE));
  }

  /** The one year that a text names; a text that names several decides nothing. */
  private static Optional<FiscalYear> single(Pattern pattern, String text, Source source) {
    int[] years =
        pattern
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .mapToInt(match -> Integer.parseInt(match.substring(0, 4)))
            .distinct()
            .toArray();
    return years.length == 1 ? Optional.of(new FiscalYear(years[0], source)) : Optional.empty();
  }

  private void say(FiscalYear found, Project project, SourceLocation at) {
    words(found.source())
        .ifPresent(words ->
            context.say(
                ReadingNotice.FISCAL_YEAR_INFERRED,
                at,
                String.valueOf(found.year()),
                words.zh(),
                words.en()));
    conflict(found, project)
        .ifPresent(name ->
            context.say(
                ReadingNotice.FISCAL_YEAR_CONFLICT,
                project.name().at(),
                String.valueOf(found.year()),
                String.valueOf(name)));
  }

  /** The year of the project's name, where the year had to be inferred and the name disagrees. */
  private static Optional<Integer> conflict(FiscalYear found, Project project) {
    return found.source() == Source.PROJECT_CODE
        ? single(YEAR, project.name().value(), Source.PROJECT_NAME)
            .map(FiscalYear::year)
            .filter(year -> year != found.year())
        : Optional.empty();
  }

  /** What an inference rests on; empty where the year is not inferred. */
  private static Optional<Bilingual> words(Source source) {
    return switch (source) {
      case STATED, TITLE -> Optional.empty();
      case PROJECT_NAME -> Optional.of(Bilingual.of("项目名称", "the project's name"));
      case PROJECT_CODE -> Optional.of(Bilingual.of("项目编码", "the project code"));
      case FILE_NAME -> Optional.of(Bilingual.of("文件名", "the file name"));
    };
  }
}

package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.evaluation.actuals.ActualsOfRun;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.model.text.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline forms}: the official forms of plans, as one document or one file a plan. */
@Command(name = "forms", versionProvider = ProductVersion.class)
final class FormsCommand implements Callable<Integer> {

  private static final String ZIP = "zip";

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--form", paramLabel = "FORM")
  @Nullable Kind form;

  @Option(names = "--template", paramLabel = "FILE.docx")
  @Nullable Path template;

  @Option(names = "--to", paramLabel = "FORMAT")
  @Nullable Format to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      descriptionKey = "forms-output")
  Path output = Path.of("");

  @Mixin final ActualsOptions actuals = new ActualsOptions();

  @Option(names = "--at", paramLabel = "DATE", converter = CheckpointDay.class)
  @Nullable LocalDate at;

  @Option(names = "--scheme", paramLabel = "NAME")
  @Nullable String scheme;

  @Option(names = "--embed-fonts")
  boolean embedFonts;

  @Option(names = "--zip")
  boolean zip;

  @Mixin final LimitOptions limits = new LimitOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
  List<String> paths = List.of();

  FormsCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  /** What {@code --form} may say. */
  enum Kind {
    PLAN(OfficialForm.PLAN),
    QINGDAO(OfficialForm.QINGDAO),
    MONITORING(OfficialForm.MONITORING),
    SELF_EVALUATION(OfficialForm.SELF_EVALUATION),
    DEPARTMENT(OfficialForm.DEPARTMENT),
    REVIEW(OfficialForm.REVIEW);

    private final OfficialForm official;

    Kind(OfficialForm official) {
      this.official = official;
    }

    OfficialForm official() {
      return official;
    }

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  /** What {@code --to} may say. */
  enum Format {
    DOCX(FormFormat.DOCX),
    XLSX(FormFormat.XLSX),
    PDF(FormFormat.PDF),
    OFD(FormFormat.OFD);

    private final FormFormat written;

    Format(FormFormat written) {
      this.written = written;
    }

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  @Override
  public Integer call() throws UnusableInputException {
    ActualsOfRun given = actuals.read(wiring, at, session);
    FormMakers.Facts facts =
        new FormMakers.Facts(
            given, Optional.ofNullable(at), Optional.ofNullable(scheme), session::say);
    FormsFile.Target target = target(facts);
    OutputFile.checkPlace(output);
    Documents.Order order = Documents.Order.of(paths, wiring, limits);
    List<FileFailure> failures = new ArrayList<>();
    int written = new FormsFile(order, session).write(target, failures);
    given.problems().forEach(problem -> session.say(problem.message()));
    ExitStatus status = written == 0 ? ExitStatus.UNUSABLE_INPUT : ExitStatus.DONE;
    return Documents.conclude(failures, status, session).code();
  }

  private FormsFile.Target target(FormMakers.Facts facts) throws UnusableInputException {
    FormFormat format = format();
    boolean zipped = zip || extension().equals(ZIP);
    if (template != null) {
      if (format != FormFormat.DOCX) {
        throw new UnusableInputException(
            Bilingual.of(
                "自备模板只能填成 docx：请把 -o 写成 .docx，或写成 .zip 并加 --to docx",
                "A template is filled in as docx: name the file .docx, or .zip with --to docx"));
      }
      Kind kind = form == null ? Kind.PLAN : form;
      return new FormsFile.Target(
          output,
          String.valueOf(template.getFileName()),
          TemplateFile.maker(template, zipped, FormMakers.years(kind, facts)));
    }
    if (form == null) {
      throw new UnusableInputException(
          Bilingual.of(
              "请用 --form 写明表种，例如 --form plan；或用 --template 给出自备模板",
              "Name the form, such as --form plan, or give a template: --template FILE.docx"));
    }
    return new FormsFile.Target(
        output,
        form.official().title(),
        PlanDocument.official(form.official(), format, zipped, FormMakers.of(form, facts)));
  }

  /** The format that is named, or that the name of the file says. */
  private FormFormat format() throws UnusableInputException {
    FormFormat format = namedFormat();
    if (!embedFonts || format == FormFormat.PDF) {
      return format;
    }
    if (format != FormFormat.OFD) {
      throw new UnusableInputException(
          Bilingual.of(
              "--embed-fonts 只用于 ofd（pdf 总是嵌入字体，docx、xlsx 不嵌入）",
              "--embed-fonts is for ofd (pdf always embeds its font, docx and xlsx never do)"));
    }
    return FormFormat.OFD_EMBEDDED;
  }

  private FormFormat namedFormat() throws UnusableInputException {
    if (to != null) {
      return to.written;
    }
    return Arrays.stream(Format.values())
        .filter(format -> format.toString().equals(extension()))
        .map(format -> format.written)
        .findFirst()
        .orElseThrow(() ->
            new UnusableInputException(
                Bilingual.format(
                    "看不出 %s 用什么格式，请用 --to docx、xlsx、pdf 或 ofd 写明",
                    "The name %s says no format; name it: --to docx, xlsx, pdf or ofd", output)));
  }

  private String extension() {
    String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}

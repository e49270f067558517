package org.plumbline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.cli.input.PathMessages;
import org.plumbline.forms.archive.NumberedFiles;
import org.plumbline.forms.official.PlanTags;
import org.plumbline.forms.official.YearOfPlan;
import org.plumbline.forms.template.DocxTemplate;
import org.plumbline.forms.template.FilledDocument;
import org.plumbline.forms.template.UnusableTemplateException;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;

/** A template of the user's own, and the documents that are made with it. */
final class TemplateFile {

  private TemplateFile() {}

  /** Fills the template for each plan, in one document or in one each. */
  static PlanDocument.Maker maker(
      Path file, boolean zipped, Function<PerformancePlan, YearOfPlan> years)
      throws UnusableInputException {
    DocxTemplate template = read(file, zipped);
    return zipped
        ? out -> new Several(template, years, new NumberedFiles(out, "docx"))
        : out -> new One(template.begin(out), years);
  }

  private static DocxTemplate read(Path file, boolean zipped) throws UnusableInputException {
    try {
      return DocxTemplate.read(Files.readAllBytes(file), PlanTags.sample(), zipped);
    } catch (IOException e) {
      throw new UnusableInputException(PathMessages.unreadable(file, e));
    } catch (UnusableTemplateException e) {
      String zh = e.problems().stream().map(Bilingual::zh).collect(Collectors.joining("\n  "));
      String en = e.problems().stream().map(Bilingual::en).collect(Collectors.joining("\n  "));
      throw new UnusableInputException(
          Bilingual.of("模板 " + file + " 不能使用：\n  " + zh, "Template " + file + ":\n  " + en));
    }
  }

  /** All plans in one document. */
  private record One(FilledDocument document, Function<PerformancePlan, YearOfPlan> years)
      implements PlanDocument {

    @Override
    public boolean add(PerformancePlan plan) {
      document.add(PlanTags.of(years.apply(plan)));
      return true;
    }

    @Override
    public void end() {
      document.end();
    }
  }

  /** A document for each plan. */
  private record Several(
      DocxTemplate template, Function<PerformancePlan, YearOfPlan> years, NumberedFiles files)
      implements PlanDocument {

    @Override
    public boolean add(PerformancePlan plan) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      FilledDocument document = template.begin(file);
      document.add(PlanTags.of(years.apply(plan)));
      document.end();
      files.add(plan.project().name().value(), file.toByteArray());
      return true;
    }

    @Override
    public void end() {
      files.end();
    }
  }
}

package org.plumbline.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.official.ZippedForms;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;

/** 表单文件. Writes the form of each plan as soon as the plan is read. */
final class FormsFile {

  private final Documents.Order order;
  private final Session session;

  FormsFile(Documents.Order order, Session session) {
    this.order = order;
    this.session = session;
  }

  /**
   * What to write.
   *
   * @param zipped whether each plan has a file of its own
   */
  record Target(Path file, FormFormat format, OfficialForm kind, boolean zipped) {

    FormWriter begin(OutputStream out) {
      return zipped
          ? ZippedForms.begin(out, format, kind)
          : format.begin(out, kind.page(), kind.title());
    }
  }

  /** Nothing came of it, so that a file there already stays as it is. */
  private static final class NothingWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** How many forms the file holds; without any there is no file. */
  int write(Target target, FormMaker maker, List<FileFailure> failures)
      throws UnusableInputException {
    AtomicInteger written = new AtomicInteger();
    AtomicInteger without = new AtomicInteger();
    try {
      OutputFile.writeBytes(
          target.file(),
          out -> {
            FormWriter writer = target.begin(out);
            failures.addAll(
                Documents.read(
                    order,
                    result -> {
                      for (PerformancePlan plan : result.plans()) {
                        Optional<Form> form = maker.make(plan);
                        form.ifPresent(writer::add);
                        (form.isPresent() ? written : without).incrementAndGet();
                      }
                    },
                    session));
            if (written.get() == 0) {
              throw new NothingWritten();
            }
            writer.end();
          });
    } catch (NothingWritten _) {
      session.say(
          Bilingual.format(
              "没有可填“%s”的计划，未写出 %s",
              "No plan has a form of this kind (%s); %s was not written",
              target.kind().title(),
              target.file()));
    }
    sayWithout(without.get(), target);
    return written.get();
  }

  private void sayWithout(int without, Target target) {
    if (without > 0) {
      session.say(
          Bilingual.format(
              "%d 个计划不是“%s”所要的表种，未列入",
              "%d plans are not of the kind that this form is about (%s)",
              without,
              target.kind().title()));
    }
  }
}

package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.forms.paged.TooManyPagesException;
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
   * @param title the name of the form, as messages say it
   */
  record Target(Path file, String title, PlanDocument.Maker maker) {}

  /** Nothing came of it, so that a file there already stays as it is. */
  private static final class NothingWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** How many forms the file holds; without any there is no file. */
  int write(Target target, List<FileFailure> failures) throws UnusableInputException {
    AtomicInteger written = new AtomicInteger();
    AtomicInteger without = new AtomicInteger();
    try {
      OutputFile.writeBytes(
          target.file(),
          out -> {
            PlanDocument document = target.maker().begin(out);
            failures.addAll(
                Documents.read(
                    order,
                    result -> {
                      for (PerformancePlan plan : result.plans()) {
                        (document.add(plan) ? written : without).incrementAndGet();
                      }
                    },
                    session));
            if (written.get() == 0) {
              throw new NothingWritten();
            }
            document.end();
          });
    } catch (TooManyPagesException e) {
      throw new UnusableInputException(e.explanation());
    } catch (NothingWritten _) {
      session.say(
          Bilingual.format(
              "没有可填“%s”的计划，未写出 %s",
              "No plan has a form of this kind (%s); %s was not written",
              target.title(),
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
              target.title()));
    }
  }
}

package org.plumbline.evaluation.scoring;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.RegulationDataException;

/** 评价人评分表. What persons judged, from a file in YAML or JSON. */
public record Judgements(List<Judgement> judgements) {

  public static final Judgements NONE = new Judgements(List.of());

  public Judgements {
    judgements = List.copyOf(judgements);
  }

  /**
   * Reads a file of judgements; {@code name} names it in messages.
   *
   * @throws RegulationDataException naming file and key of what is missing or wrong
   */
  public static Judgements parse(String name, InputStream stream) {
    return new Judgements(
        DataFile.parse(name, stream).nodes("judgements").stream()
            .map(Judgements::judgement)
            .toList());
  }

  private static Judgement judgement(DataNode node) {
    return new Judgement(
        stated(node, "project"),
        stated(node, "item"),
        node.decimal("points"),
        stated(node, "reason"),
        stated(node, "author"),
        date(node),
        node.path());
  }

  private static String stated(DataNode node, String key) {
    String text = node.text(key).strip();
    if (text.isEmpty()) {
      throw new RegulationDataException(node.path() + "." + key + ": is empty");
    }
    return text;
  }

  private static Optional<LocalDate> date(DataNode node) {
    try {
      return node.findText("date").map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new RegulationDataException(
          node.path() + ".date: not a date like 2023-02-01: " + node.text("date"), e);
    }
  }

  /** Those about a plan's project. */
  List<Judgement> of(PerformancePlan plan) {
    Optional<String> code = plan.project().code().map(Sourced::value);
    return judgements.stream().filter(each -> code.equals(Optional.of(each.project()))).toList();
  }

  /** Those of projects that no plan is about; ask after the last plan. */
  public List<Problem> unused(Collection<PerformancePlan> plans) {
    List<Problem> unused = new ArrayList<>();
    for (Judgement judgement : judgements) {
      if (plans.stream().noneMatch(plan -> of(plan).contains(judgement))) {
        unused.add(
            new Problem(
                "unknown_project",
                Bilingual.format(
                    "文件中没有项目 %1$s，%2$s 的评分未采用；请核对项目编码",
                    "No document has project %1$s; the judgement at %2$s is not used, check the"
                        + " code",
                    judgement.project(),
                    judgement.origin())));
      }
    }
    return unused;
  }
}

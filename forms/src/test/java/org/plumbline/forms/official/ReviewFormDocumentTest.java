package org.plumbline.forms.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.SampleRuns;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Language;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.form.ReviewForm;
import org.plumbline.review.form.ReviewForms;
import org.plumbline.testkit.plan.PlanBuilder;

class ReviewFormDocumentTest {

  private static final int GRADE = 4;
  private static final int GROUNDS = 5;
  private static final int DECISION = 6;
  private static final int FIRST_POINT = 2;

  private final Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
  private final ReviewForms forms = ReviewForms.of(reviewer.catalogue());

  @Test
  void everyPointStandsWithItsGradeAndGrounds() throws Exception {
    ReviewedPlan plan = reviewed(SampleRuns.flawed().build());
    ReviewForm form = plan.form().orElseThrow();
    Grid grid = grids(run(plan)).getFirst();
    for (int i = 0; i < form.assessments().size(); i++) {
      ReviewForm.Assessment assessment = form.assessments().get(i);
      assertThat(text(grid, FIRST_POINT + i, GRADE)).isEqualTo(assessment.grade().official());
      assertThat(text(grid, FIRST_POINT + i, DECISION)).contains("□优", "□差");
      String grounds = text(grid, FIRST_POINT + i, GROUNDS);
      assertThat(grounds).isNotBlank();
      assertThat(assessment.findings())
          .allSatisfy(finding -> assertThat(grounds).contains(finding.message().zh()));
    }
  }

  @Test
  void criterionStandsBesideItsPoints() throws Exception {
    Grid grid = grids(run(reviewed(SampleRuns.flawed().build()))).getFirst();
    assertThat(grid.at(FIRST_POINT, 1).orElseThrow().rowSpan()).isEqualTo(2);
    assertThat(text(grid, FIRST_POINT, 1)).startsWith("完整性");
    assertThat(text(grid, FIRST_POINT + 7, 1)).startsWith("可行性");
  }

  @Test
  void overallGradeLeavesRoomForThePerson() throws Exception {
    ReviewedPlan plan = reviewed(SampleRuns.flawed().build());
    Grid grid = grids(run(plan)).getFirst();
    String overall = text(grid, FIRST_POINT + 8, 3);
    assertThat(overall)
        .contains("建议等级：" + plan.suggestedGrade().orElseThrow())
        .contains("审核人评定：□优");
  }

  @Test
  void onePlanOneForm() throws Exception {
    ReviewedPlan plan = reviewed(SampleRuns.flawed().build());
    ReviewedPlan withoutForm = ReviewedPlan.of(plan.review());
    assertThat(grids(run(plan, withoutForm, plan))).hasSize(2);
  }

  @Test
  void pointsThatChecksCannotTellAreLeftToThePerson() throws Exception {
    Grid grid = grids(run(reviewed(PlanBuilder.aCompletePlan().build()))).getFirst();
    assertThat(text(grid, FIRST_POINT + 7, GRADE)).isEqualTo("未定");
    assertThat(text(grid, FIRST_POINT + 7, GROUNDS)).contains("请审核人判断");
  }

  private ReviewedPlan reviewed(PerformancePlan plan) {
    PlanReview review = reviewer.review(plan, 2022);
    return ReviewedPlan.of(review, forms.fill(review));
  }

  private static ReviewRun run(ReviewedPlan... plans) {
    return SampleRuns.run(Language.EN, List.of(plans));
  }

  private static String text(Grid grid, int row, int column) {
    return grid.at(row, column).map(Cell::text).orElseThrow();
  }

  private static List<Grid> grids(ReviewRun run) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReviewFormDocument.write(run, out);
    List<Grid> grids = new ArrayList<>();
    DocumentReader.withDefaults()
        .read(
            new DocumentBytes("审核表.docx", out.toByteArray()),
            block -> {
              if (block instanceof Block.Table(Grid grid) && text(grid, 1, 1).equals("审核内容")) {
                grids.add(grid);
              }
            });
    return grids;
  }
}

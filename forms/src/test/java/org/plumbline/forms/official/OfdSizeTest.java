package org.plumbline.forms.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.testkit.plan.PlanBuilder;

/** How large an OFD is, and which characters go into it. */
class OfdSizeTest {

  @ParameterizedTest
  @EnumSource(OfficialForm.class)
  void oneFormIsNoLargerThanTwiceTheWordFile(OfficialForm kind) {
    for (Form form : forms(kind)) {
      assertThat(size(FormFormat.OFD, kind, List.of(form)))
          .as(form.name())
          .isLessThanOrEqualTo(2 * size(FormFormat.DOCX, kind, List.of(form)));
    }
  }

  @ParameterizedTest
  @EnumSource(OfficialForm.class)
  void manyFormsAreNoLargerThanTwice(OfficialForm kind) {
    List<Form> forms = forms(kind);
    assertThat(size(FormFormat.OFD, kind, forms))
        .isLessThanOrEqualTo(2 * size(FormFormat.DOCX, kind, forms));
  }

  /** The sixteen plans as forms of a kind. */
  private static List<Form> forms(OfficialForm kind) {
    List<PerformancePlan> plans =
        kind == OfficialForm.DEPARTMENT ? SamplePlans.departments() : SamplePlans.founding();
    return plans.stream()
        .map(plan ->
            switch (kind) {
              case PLAN -> PlanForm.of(plan);
              case QINGDAO -> QingdaoForm.of(plan);
              case DEPARTMENT -> DepartmentForm.of(plan);
              case MONITORING -> SampleResults.monitoringForm(plan);
              case SELF_EVALUATION -> SampleResults.selfEvaluationForm(plan);
              case REVIEW -> SampleResults.reviewForm(plan);
            })
        .toList();
  }

  @Test
  void characterThatFewFontsHaveGoesAlong() throws IOException {
    assertThat(entries(FormFormat.OFD, "企业搬迁经费")).doesNotContain("Doc_0/Res/font.ttf");
    assertThat(entries(FormFormat.OFD, "㙍𠮷村道路")).contains("Doc_0/Res/font.ttf");
    assertThat(entries(FormFormat.OFD_EMBEDDED, "企业搬迁经费")).contains("Doc_0/Res/font.ttf");
  }

  private static List<String> entries(FormFormat format, String name) throws IOException {
    Form form = PlanForm.of(PlanBuilder.aCompletePlan().named(name).build());
    List<String> entries = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(written(format, OfficialForm.PLAN, List.of(form))))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(entry.getName());
      }
    }
    return entries;
  }

  private static int size(FormFormat format, OfficialForm kind, List<Form> forms) {
    return written(format, kind, forms).length;
  }

  private static byte[] written(FormFormat format, OfficialForm kind, List<Form> forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter writer = format.begin(out, kind.page(), kind.title());
    forms.forEach(writer::add);
    writer.end();
    return out.toByteArray();
  }
}

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
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Page;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.testkit.plan.PlanBuilder;

/** How large an OFD is, and which characters go into it. */
class OfdSizeTest {

  @Test
  void oneFormIsNoLargerThanTwiceTheWordFile() {
    for (PerformancePlan plan : SamplePlans.all()) {
      for (Form form : List.of(PlanForm.of(plan), QingdaoForm.of(plan))) {
        assertThat(size(FormFormat.OFD, List.of(form)))
            .as(plan.project().name().value())
            .isLessThan(2 * size(FormFormat.DOCX, List.of(form)));
      }
    }
  }

  @Test
  void manyFormsStayNearTwice() {
    List<Form> forms = SamplePlans.founding().stream().map(PlanForm::of).toList();
    assertThat(size(FormFormat.OFD, forms) * 10).isLessThan(size(FormFormat.DOCX, forms) * 22);
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
        new ZipInputStream(new ByteArrayInputStream(written(format, List.of(form))))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(entry.getName());
      }
    }
    return entries;
  }

  private static int size(FormFormat format, List<Form> forms) {
    return written(format, forms).length;
  }

  private static byte[] written(FormFormat format, List<Form> forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter writer = format.begin(out, Page.A4, "绩效表");
    forms.forEach(writer::add);
    writer.end();
    return out.toByteArray();
  }
}

package org.plumbline.national.making;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.official.QingdaoForm;
import org.plumbline.forms.sheet.FormWriter;

/** The plans of a unit as a Word document, in the official form. */
final class UnitDocument {

  private UnitDocument() {}

  static byte[] of(List<MadePlan> plans) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FormWriter writer =
        FormFormat.DOCX.begin(bytes, OfficialForm.QINGDAO.page(), Manifest.DECLARATION);
    plans.forEach(made -> writer.add(QingdaoForm.of(made.plan())));
    writer.end();
    return bytes.toByteArray();
  }
}

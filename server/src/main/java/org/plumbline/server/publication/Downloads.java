package org.plumbline.server.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.official.QingdaoForm;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.text.PlansCsv;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.model.source.SourceDocument;
import org.plumbline.reading.ReadingResult;

/** Published plans in the formats people ask for; one plan at a time is in memory. */
record Downloads(PublishedPlans plans, Publication publication, List<PublishedPlan> chosen) {

  static String type(String format) {
    return switch (format) {
      case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case "json" -> "application/json";
      case "csv" -> "text/csv;charset=UTF-8";
      default -> throw new IllegalArgumentException(format);
    };
  }

  /**
   * Writes a file.
   *
   * @param whole whether it is the file of the publication rather than of one plan
   */
  void write(String format, boolean whole, OutputStream out) throws IOException {
    switch (format) {
      case "docx" -> forms(FormFormat.DOCX, out);
      case "xlsx" -> forms(FormFormat.XLSX, out);
      case "csv" -> csv(out);
      case "json" -> json(whole, out);
      default -> throw new IllegalArgumentException(format);
    }
  }

  private void forms(FormFormat format, OutputStream out) {
    FormWriter writer =
        format.begin(out, OfficialForm.QINGDAO.page(), OfficialForm.QINGDAO.title());
    for (PublishedPlan plan : chosen) {
      writer.add(QingdaoForm.of(plans.content(publication, plan.ref())));
    }
    writer.end();
  }

  /** With a byte order mark, without which spreadsheets take Chinese for something else. */
  private void csv(OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    PlansCsv.writeHeader(true, text);
    for (PublishedPlan plan : chosen) {
      SourceDocument source =
          new SourceDocument(
              publication.path() + "/plans/" + plan.ref(),
              plan.hashes().sha256(),
              DocumentFormat.CSV);
      PlansCsv.writeRows(
          new ReadingResult(source, List.of(plans.content(publication, plan.ref())), List.of()),
          text);
    }
    text.flush();
  }

  private void json(boolean whole, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (whole) {
      plans.write(publication, text);
    } else {
      for (PublishedPlan plan : chosen) {
        text.append(plans.file(publication, plan.ref()));
      }
    }
    text.flush();
  }
}

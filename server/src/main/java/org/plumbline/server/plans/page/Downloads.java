package org.plumbline.server.plans.page;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.json.PlansJson;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.official.PlanForm;
import org.plumbline.forms.official.QingdaoForm;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.text.PlansCsv;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.model.source.SourceDocument;
import org.plumbline.model.text.Language;

/** A plan as a file: the official forms, and the same as data. */
final class Downloads {

  /** Which form stands in a file of forms. */
  enum Kind {
    /** 绩效目标表, with everything a plan says. */
    FULL,
    /** 项目支出绩效目标申报表 of the Ministry. */
    MINISTRY;

    static Kind ofCode(String code) {
      return "ministry".equals(code) ? MINISTRY : FULL;
    }
  }

  private Downloads() {}

  static byte[] form(PerformancePlan plan, FormFormat format, Kind kind) {
    OfficialForm official = kind == Kind.FULL ? OfficialForm.QINGDAO : OfficialForm.PLAN;
    Form form = kind == Kind.FULL ? QingdaoForm.of(plan) : PlanForm.of(plan);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    FormWriter writer = format.begin(file, official.page(), official.title());
    writer.add(form);
    writer.end();
    return file.toByteArray();
  }

  static byte[] json(PerformancePlan plan, Language language) {
    StringWriter text = new StringWriter();
    PlansJson.write(new ReadingRun(List.of(), List.of(plan), List.of(), List.of()), language, text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** With a byte order mark, without which spreadsheets take Chinese for something else. */
  static byte[] csv(PerformancePlan plan, String document) {
    SourceDocument source =
        new SourceDocument(document, HexFormat.of().formatHex(new byte[32]), DocumentFormat.CSV);
    StringWriter text = new StringWriter();
    PlansCsv.write(
        new ReadingRun(
            Collections.nCopies(plan.at().document() + 1, source),
            List.of(plan),
            List.of(),
            List.of()),
        true,
        text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What a browser should take a file for. */
  static String type(String format) {
    return switch (format) {
      case "json" -> "application/json";
      case "csv" -> "text/csv;charset=UTF-8";
      default ->
          FormFormat.find(format).map(FormFormat::mediaType).orElse("application/octet-stream");
    };
  }
}

package org.plumbline.reading.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;

/** What a file holds besides the visible content of its pages. */
final class LeftOut {

  private long hidden;
  private long composites;
  private boolean annotations;

  void addHidden() {
    hidden++;
  }

  void addComposite() {
    composites++;
  }

  void addAnnotations() {
    annotations = true;
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (hidden > 0) {
      notices.add(
          notice(
              "hidden_text",
              Severity.WARNING,
              "有%d处文字设为不显示，没有读取。请核对原文。",
              "%d pieces of text are set not to be shown and were not read. Check the original.",
              hidden));
    }
    if (composites > 0) {
      notices.add(
          notice(
              "composite_objects",
              Severity.WARNING,
              "有%d个复合图元找不到定义，没有读取，其中可能有文字。请对照原文核对，或重新导出后再读取。",
              "%d composite objects are not defined in the file and were not read; they may hold"
                  + " text. Compare with the original, or export the document again.",
              composites));
    }
    if (annotations) {
      notices.add(
          notice(
              "annotations_not_read",
              Severity.INFO,
              "文件带有注释（批注、水印或图章），没有读取。",
              "The document carries annotations (comments, watermarks or stamps); they were not"
                  + " read."));
    }
    return notices;
  }

  private static Notice notice(
      String code, Severity severity, String zh, String en, Object... arguments) {
    return new Notice(code, severity, Bilingual.format(zh, en, arguments), Optional.empty());
  }
}

package org.plumbline.reading.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;

/** 框架. Says which other pages a page shows inside itself; they are files of their own. */
final class Frames {

  private Frames() {}

  static Optional<Notice> notice(Document page) {
    List<String> shown =
        page.select("frame[src],iframe[src]").stream()
            .filter(PageText::isShown)
            .map(Frames::source)
            .filter(source -> !source.isEmpty())
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    String list = String.join("、", shown);
    Bilingual message =
        Bilingual.format(
            "网页通过框架显示其他页面（%s），这些页面未读取。请保存并读取框架中的页面。",
            "The page shows other pages in frames (%s), which were not read. Save and read those"
                + " pages.",
            list);
    return Optional.of(new Notice("frames_not_read", Severity.WARNING, message, Optional.empty()));
  }

  private static String source(Element frame) {
    String source = frame.attr("src").strip();
    return source.startsWith("about:") || source.startsWith("javascript:") ? "" : source;
  }
}

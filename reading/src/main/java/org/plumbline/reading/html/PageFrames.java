package org.plumbline.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;

/** 网页框架. The other pages that a page shows in frames; they are files of their own. */
final class PageFrames {

  private final List<String> sources = new ArrayList<>();

  /** Takes down the page of a frame that is shown; what is no frame is passed over. */
  void note(Element element) {
    if (!element.normalName().equals("frame") && !element.normalName().equals("iframe")) {
      return;
    }
    String source = element.attr("src").strip();
    if (!source.isEmpty() && !source.startsWith("about:") && !source.startsWith("javascript:")) {
      sources.add(source);
    }
  }

  void addAll(PageFrames others) {
    sources.addAll(others.sources);
  }

  /** Says which pages were not read. */
  Optional<Notice> notice() {
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    Bilingual message =
        Bilingual.format(
            "网页通过框架显示其他页面（%s），这些页面未读取。请保存并读取框架中的页面。",
            "The page shows other pages in frames (%s), which were not read. Save and read those"
                + " pages.",
            String.join("、", sources));
    return Optional.of(new Notice("frames_not_read", Severity.WARNING, message, Optional.empty()));
  }
}

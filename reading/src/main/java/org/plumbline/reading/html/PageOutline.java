package org.plumbline.reading.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;

/** 网页轮廓. What has to be known of pages before they are read, found in one pass over elements. */
final class PageOutline {

  private final Set<Element> layingOut = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> frames = new ArrayList<>();

  void add(Document page) {
    page.forEach(this::note);
  }

  private void note(Element element) {
    switch (element.normalName()) {
      case "table" ->
          Optional.ofNullable(element.parent())
              .map(parent -> parent.closest("table"))
              .ifPresent(layingOut::add);
      case "frame", "iframe" -> noteFrame(element);
      default -> {}
    }
  }

  private void noteFrame(Element frame) {
    String source = frame.attr("src").strip();
    boolean page = !source.startsWith("about:") && !source.startsWith("javascript:");
    if (!source.isEmpty() && page && PageText.isShown(frame)) {
      frames.add(source);
    }
  }

  /** Whether a table holds other tables and so only lays the page out. */
  boolean isLayout(Element table) {
    return layingOut.contains(table);
  }

  /** Says which other pages are shown in frames; they are files of their own. */
  Optional<Notice> frameNotice() {
    if (frames.isEmpty()) {
      return Optional.empty();
    }
    Bilingual message =
        Bilingual.format(
            "网页通过框架显示其他页面（%s），这些页面未读取。请保存并读取框架中的页面。",
            "The page shows other pages in frames (%s), which were not read. Save and read those"
                + " pages.",
            String.join("、", frames));
    return Optional.of(new Notice("frames_not_read", Severity.WARNING, message, Optional.empty()));
  }
}

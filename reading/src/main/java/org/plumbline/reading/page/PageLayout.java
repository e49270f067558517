package org.plumbline.reading.page;

import java.util.List;

/** 页面结构. The tables and paragraphs of one page, in reading order. */
public record PageLayout(int number, float height, List<PageElement> elements) {

  List<PageElement.Text> texts() {
    return elements.stream()
        .filter(PageElement.Text.class::isInstance)
        .map(PageElement.Text.class::cast)
        .toList();
  }
}

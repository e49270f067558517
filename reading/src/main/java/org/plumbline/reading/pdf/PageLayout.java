package org.plumbline.reading.pdf;

import java.util.List;

/** 页面结构. The tables and paragraphs of one page, in reading order. */
record PageLayout(int number, float height, List<PageElement> elements) {

  List<PageElement.Text> texts() {
    return elements.stream()
        .filter(PageElement.Text.class::isInstance)
        .map(PageElement.Text.class::cast)
        .toList();
  }
}

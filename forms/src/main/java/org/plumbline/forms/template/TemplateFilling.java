package org.plumbline.forms.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * 填写模板. Puts values into the blocks of a container: a body, a cell, a header. What cannot be filled
 * in is a problem; the first filling, with a sample, finds them all.
 */
final class TemplateFilling {

  static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

  private static final Pattern SECTION = Pattern.compile("\\{\\{\\?([^{}]+)\\}\\}");
  private static final Pattern REST = Pattern.compile("\\{\\{|\\}\\}|｛｛|｝｝");
  private static final String UNSUPPORTED = "@#*+%";

  private final TemplateProblems problems;

  TemplateFilling(TemplateProblems problems) {
    this.problems = problems;
  }

  /** Fills everything in {@code container}; gives the place of its last block. */
  TemplatePlace fill(Element container, TagScope scope, TemplatePlace start) {
    TemplatePlace place = start;
    List<Element> blocks = Word.children(container);
    for (int i = 0; i < blocks.size(); i++) {
      Element block = blocks.get(i);
      if (Word.is(block, "p")) {
        place = place.nextParagraph();
        Optional<String> section = findSection(block);
        if (section.isPresent()) {
          int end = end(blocks, i, section.get());
          if (end < 0) {
            problems.unclosed(section.get(), place.words());
            end = i;
          }
          place = repeat(blocks.subList(i, end + 1), section.get(), scope, place);
          i = end;
        } else {
          text(block, scope, place);
        }
      } else if (Word.is(block, "tbl")) {
        place = place.nextTable();
        new TableFilling(this, problems).fill(block, scope, place);
      } else if (Word.is(block, "sdt")) {
        for (Element content : Word.children(block, "sdtContent")) {
          place = fill(content, scope, place);
        }
      }
    }
    return place;
  }

  private static Optional<String> findSection(Element paragraph) {
    Matcher matcher = SECTION.matcher(TaggedText.of(paragraph).text().strip());
    return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private static int end(List<Element> blocks, int start, String name) {
    for (int i = start + 1; i < blocks.size(); i++) {
      String text = TaggedText.of(blocks.get(i)).text().replaceAll("\\s", "");
      if (Word.is(blocks.get(i), "p") && text.equals("{{/" + name + "}}")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Repeats what stands between two paragraphs for each item, or keeps it if a text is not blank.
   */
  private TemplatePlace repeat(
      List<Element> blocks, String name, TagScope scope, TemplatePlace place) {
    Element first = blocks.getFirst();
    Element container = (Element) first.getParentNode();
    Optional<List<TagScope>> list = scope.findList(name);
    if (list.isEmpty() && scope.findText(name).isEmpty()) {
      problems.unknown(name, scope.listNames(), place.words());
    }
    List<TagScope> items =
        list.orElseGet(() ->
            scope
                .findText(name)
                .filter(text -> !text.isBlank())
                .map(_ -> List.of(scope))
                .orElse(List.of()));
    List<Element> inner = blocks.size() < 2 ? List.of() : blocks.subList(1, blocks.size() - 1);
    TemplatePlace last = place;
    for (TagScope item : items) {
      Element copies = Word.element(first, "body");
      inner.forEach(block -> copies.appendChild(Word.copy(block)));
      last = fill(copies, scope.within(item), place);
      Word.children(copies).forEach(copy -> container.insertBefore(copy, first));
    }
    blocks.forEach(container::removeChild);
    if (Word.is(container, "tc") && Word.children(container, "p").isEmpty()) {
      container.appendChild(Word.element(first, "p")); // Word wants one in every cell
    }
    return last;
  }

  /** Fills a paragraph and the boxes of text in it. */
  void text(Element paragraph, TagScope scope, TemplatePlace place) {
    TaggedText text = TaggedText.of(paragraph);
    String before = text.text();
    if (REST.matcher(before.replaceAll(TAG.pattern(), "")).find()) {
      problems.brackets(before, place.words());
    }
    if (before.contains("{{")) {
      text.replace(TAG, match -> value(match.group(1).strip(), scope, place));
    }
    for (Element box : Word.below(paragraph, "txbxContent", "txbxContent")) {
      fill(box, scope, place);
    }
  }

  private String value(String tag, TagScope scope, TemplatePlace place) {
    if (tag.startsWith("?") || tag.startsWith("/")) {
      problems.unclosed(tag.substring(1), place.words());
    } else if (!tag.isEmpty() && UNSUPPORTED.indexOf(tag.charAt(0)) >= 0) {
      problems.unsupported(tag, place.words());
    } else if (scope.findList(tag).isPresent()) {
      problems.listAsText(tag, place.words());
    } else if (scope.findText(tag).isEmpty()) {
      problems.unknown(tag, scope.listNames(), place.words());
    }
    return scope.findText(tag).orElse("");
  }
}

package org.plumbline.forms.template;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.model.text.Bilingual;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * 自备模板. A Word document with tags as poi-tl writes them: {@code {{NAME}}} for a text; {@code
 * {{LIST}}} in a table, with {@code [NAME]} in the row that is repeated; {@code {{?NAME}}} and
 * {@code {{/NAME}}} around what is repeated or left out.
 */
public final class DocxTemplate {

  private final Map<String, byte[]> parts;
  private final Map<String, Document> stories;

  private DocxTemplate(Map<String, byte[]> parts, Map<String, Document> stories) {
    this.parts = parts;
    this.stories = stories;
  }

  /**
   * Reads a template and tries all its tags.
   *
   * @param sample has every name there is, and an item in every list
   * @param alone whether each plan has a document of its own; headers are the same for a whole
   *     document
   * @throws UnusableTemplateException if it is no docx or has tags that cannot be filled in
   */
  public static DocxTemplate read(byte[] docx, TagScope sample, boolean alone)
      throws UnusableTemplateException {
    Map<String, byte[]> parts = TemplatePackage.parts(docx);
    Map<String, Document> stories = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (TemplatePackage.isStory(part.getKey())) {
        stories.put(part.getKey(), WordXml.parsed(part.getValue()));
      }
    }
    DocxTemplate template = new DocxTemplate(parts, stories);
    List<Bilingual> problems = template.problems(sample, alone);
    if (!problems.isEmpty()) {
      throw new UnusableTemplateException(problems);
    }
    return template;
  }

  private List<Bilingual> problems(TagScope sample, boolean alone)
      throws UnusableTemplateException {
    TemplateProblems problems = new TemplateProblems();
    boolean tagged = false;
    for (String name : stories.keySet()) {
      Element story = story(name);
      boolean own = TemplateFilling.TAG.matcher(story.getTextContent()).find();
      tagged |= own;
      Bilingual title = TemplatePackage.title(name);
      if (own && !alone && !name.equals(TemplatePackage.BODY)) {
        problems.headerOfMany(title);
      }
      new TemplateFilling(problems).fill(story, sample, TemplatePlace.of(title));
    }
    if (!tagged && problems.found().isEmpty()) {
      problems.noTags();
    }
    return problems.found();
  }

  /** A copy of what is filled in of a part: the body, or the whole of a header. */
  Element story(String name) throws UnusableTemplateException {
    Element root = Word.copy(Objects.requireNonNull(stories.get(name), name).getDocumentElement());
    if (!name.equals(TemplatePackage.BODY)) {
      return root;
    }
    return Word.children(root, "body").stream().findFirst().orElseThrow(TemplatePackage::notWord);
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  /** Begins a document with one plan or many, each on a page of its own. */
  public FilledDocument begin(OutputStream out) {
    return FilledDocument.begin(this, out);
  }
}

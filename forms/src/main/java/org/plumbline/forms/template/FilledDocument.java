package org.plumbline.forms.template;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.Transformer;
import org.plumbline.forms.archive.FixedArchive;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * 填好的文档. A document in which a template is filled in for one plan after the other; none is kept.
 */
public final class FilledDocument {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String HERE = "forms";

  private final DocxTemplate template;
  private final FixedArchive archive;
  private final Transformer printer = WordXml.printer();
  private final TemplateFilling filling = new TemplateFilling(new TemplateProblems());
  private final Writer body;
  private final String tail;
  private Optional<TagScope> first = Optional.empty();

  private FilledDocument(DocxTemplate template, OutputStream out)
      throws IOException, UnusableTemplateException {
    this.template = template;
    this.archive = new FixedArchive(out);
    for (Map.Entry<String, byte[]> part : template.parts().entrySet()) {
      if (!TemplatePackage.isStory(part.getKey())) {
        archive.add(part.getKey(), part.getValue());
      }
    }
    this.body = archive.beginText(TemplatePackage.BODY);
    String frame = frame();
    int here = frame.indexOf("<!--" + HERE + "-->");
    body.write(DECLARATION + frame.substring(0, here));
    this.tail = frame.substring(here + HERE.length() + 7);
  }

  static FilledDocument begin(DocxTemplate template, OutputStream out) {
    try {
      return new FilledDocument(template, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableTemplateException e) {
      throw new IllegalStateException(e); // it was filled in before, with a sample
    }
  }

  /** The document without what is repeated for each plan: the body with its page setup alone. */
  private String frame() throws IOException, UnusableTemplateException {
    Element whole = template.story(TemplatePackage.BODY);
    Element root = (Element) whole.getParentNode();
    for (Element block : Word.children(whole)) {
      if (!Word.is(block, "sectPr")) {
        whole.removeChild(block);
      }
    }
    Node place = whole.getOwnerDocument().createComment(HERE);
    whole.insertBefore(place, whole.getFirstChild());
    StringWriter text = new StringWriter();
    WordXml.print(root, printer, text);
    return text.toString();
  }

  public void add(TagScope plan) {
    try {
      Element filled = template.story(TemplatePackage.BODY);
      if (first.isPresent()) {
        WordXml.print(pageBreak(filled), printer, body);
        Word.below(filled, "bookmarkStart", "").forEach(FilledDocument::remove);
        Word.below(filled, "bookmarkEnd", "").forEach(FilledDocument::remove);
      } else {
        first = Optional.of(plan);
      }
      filling.fill(filled, plan, TemplatePlace.of(TemplatePackage.title(TemplatePackage.BODY)));
      for (Element block : Word.children(filled)) {
        if (!Word.is(block, "sectPr")) {
          WordXml.print(block, printer, body);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableTemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A name of a place may stand once in a document. */
  private static void remove(Element bookmark) {
    bookmark.getParentNode().removeChild(bookmark);
  }

  private static Element pageBreak(Element beside) {
    Element paragraph = Word.element(beside, "p");
    Element run = Word.element(beside, "r");
    Element end = Word.element(beside, "br");
    Word.attribute(end, "type", "page");
    run.appendChild(end);
    paragraph.appendChild(run);
    return paragraph;
  }

  /** Ends the document; the stream below stays open. */
  public void end() {
    try {
      body.write(tail);
      body.flush();
      archive.endPart();
      for (String name : template.parts().keySet()) {
        if (TemplatePackage.isStory(name) && !name.equals(TemplatePackage.BODY)) {
          archive.add(name, header(name).getBytes(StandardCharsets.UTF_8));
        }
      }
      archive.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableTemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  private String header(String name) throws IOException, UnusableTemplateException {
    Element story = template.story(name);
    if (first.isPresent()) {
      filling.fill(story, first.get(), TemplatePlace.of(TemplatePackage.title(name)));
    }
    StringWriter text = new StringWriter();
    WordXml.print(story, printer, text);
    return DECLARATION + text;
  }
}

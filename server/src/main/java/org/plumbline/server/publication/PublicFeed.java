package org.plumbline.server.publication;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What became public lately, as a feed (Atom, RFC 4287). */
@Controller
class PublicFeed {

  static final String TYPE = "application/atom+xml";

  private static final int ENTRIES = 100;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Publications publications;
  private final MessageSource texts;

  PublicFeed(Publications publications, MessageSource texts) {
    this.publications = publications;
    this.texts = texts;
  }

  @GetMapping(path = "/public/feed.atom", produces = TYPE)
  ResponseEntity<String> feed(Locale locale) throws XMLStreamException {
    List<Publication> latest = publications.listLatest(ENTRIES);
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", locale.getLanguage());
    element(xml, "title", texts.getMessage("public.title", null, locale));
    element(xml, "id", PublicIndex.absolute("/public"));
    link(xml, "self", "/public/feed.atom");
    link(xml, "alternate", "/public");
    Instant updated = latest.stream().map(Publication::at).findFirst().orElse(Instant.EPOCH);
    element(xml, "updated", updated.toString());
    for (Publication publication : latest) {
      entry(xml, publication, locale);
    }
    xml.writeEndDocument();
    xml.close();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .header(HttpHeaders.VARY, "Accept-Language, Cookie")
        .body(text.toString());
  }

  private void entry(XMLStreamWriter xml, Publication publication, Locale locale)
      throws XMLStreamException {
    String year = Integer.toString(publication.place().year());
    xml.writeStartElement("entry");
    element(
        xml,
        "title",
        said("public.heading", locale, publication.names().department(), year)
            + " · "
            + said("public.number", locale, publication.number()));
    element(xml, "id", PublicIndex.absolute(publication.path()));
    link(xml, "alternate", publication.path());
    element(xml, "updated", publication.at().toString());
    xml.writeStartElement("author");
    element(xml, "name", publication.names().division());
    xml.writeEndElement();
    String sum =
        said("public.strap", locale, publication.names().division(), publication.sum().plans());
    element(xml, "summary", publication.explanation().map(why -> sum + " · " + why).orElse(sum));
    xml.writeEndElement();
  }

  private String said(String key, Locale locale, Object... with) {
    return texts.getMessage(key, with, locale);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String path)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", PublicIndex.absolute(path));
  }
}

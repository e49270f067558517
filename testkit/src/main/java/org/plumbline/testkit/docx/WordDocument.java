package org.plumbline.testkit.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word 文档. A document as Word writes it: parts, relationships and content types. */
public final class WordDocument {

  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
  private static final String WORD = TRANSITIONAL + "wordprocessingml/2006/main";
  private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATIONSHIPS = TRANSITIONAL + "officeDocument/2006/relationships/";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final long NEVER_CHANGES = 1_640_995_200_000L;

  private final Set<Quirk> quirks;
  private final StringBuilder body = new StringBuilder();

  /** Parts beside the body, by name without folder and ending: {@code header1}. */
  private final Map<String, String> parts = new LinkedHashMap<>();

  private WordDocument(Set<Quirk> quirks) {
    this.quirks = Set.copyOf(quirks);
  }

  public static WordDocument plain() {
    return new WordDocument(EnumSet.noneOf(Quirk.class));
  }

  public static WordDocument with(Set<Quirk> quirks) {
    return new WordDocument(quirks);
  }

  public WordDocument paragraph(String text) {
    return xml(new WordText(quirks).paragraph(text));
  }

  /** A paragraph that a table of contents points to. */
  public WordDocument heading(String text, String bookmark) {
    return xml(
        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\""
            + bookmark
            + "\"/>"
            + new WordText(quirks).runs(text)
            + "<w:bookmarkEnd w:id=\"0\"/></w:p>");
  }

  public WordDocument table(WordTable table) {
    return xml(table.xml());
  }

  /** Any content of the body. */
  public WordDocument xml(String content) {
    body.append(content);
    return this;
  }

  public WordDocument header(String text) {
    return part(
        "header" + parts.size(),
        "hdr",
        WordText.escape(text),
        "<w:p><w:r><w:t>%s</w:t></w:r></w:p>");
  }

  public WordDocument footer(String text) {
    return part(
        "footer" + parts.size(),
        "ftr",
        WordText.escape(text),
        "<w:p><w:r><w:t>%s</w:t></w:r></w:p>");
  }

  /** The footnotes, with the separators that Word keeps among them. */
  public WordDocument footnote(String text) {
    return part(
        "footnotes",
        "footnotes",
        WordText.escape(text),
        "<w:footnote w:type=\"separator\""
            + " w:id=\"-1\"><w:p><w:r><w:t>分隔线</w:t></w:r></w:p></w:footnote><w:footnote"
            + " w:id=\"1\"><w:p><w:r><w:footnoteRef/><w:t>%s</w:t></w:r></w:p></w:footnote>");
  }

  /** The lists: content of {@code w:numbering}. */
  public WordDocument numbering(String content) {
    return part("numbering", "numbering", content, "%s");
  }

  private WordDocument part(String name, String root, String content, String pattern) {
    String filled = pattern.replace("%s", content);
    parts.put(name, "<w:" + root + namespaces() + ">" + filled + "</w:" + root + ">");
    return this;
  }

  /** The document as a file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      write(zip, "[Content_Types].xml", contentTypes());
      write(zip, "_rels/.rels", relationships(Map.of("officeDocument", "word/document.xml")));
      write(zip, "word/document.xml", beginBody(namespaces()), body, endBody());
      write(zip, "word/_rels/document.xml.rels", relationships(targets()));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        write(zip, "word/" + part.getKey() + ".xml", part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, CharSequence... content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(NEVER_CHANGES);
    zip.putNextEntry(entry);
    Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    writer.append(XML);
    for (CharSequence piece : content) {
      writer.append(piece);
    }
    writer.flush();
    zip.closeEntry();
  }

  private static String beginBody(String namespaces) {
    return "<w:document" + namespaces + "><w:body>";
  }

  private static String endBody() {
    return "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";
  }

  private String namespaces() {
    return " xmlns:w=\""
        + (quirks.contains(Quirk.STRICT) ? STRICT_WORD : WORD)
        + "\""
        + " xmlns:mc=\""
        + TRANSITIONAL
        + "markup-compatibility/2006\""
        + " xmlns:m=\""
        + TRANSITIONAL
        + "officeDocument/2006/math\""
        + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
  }

  private Map<String, String> targets() {
    Map<String, String> targets = new LinkedHashMap<>();
    parts.keySet().forEach(name -> targets.put(name, name + ".xml"));
    return targets;
  }

  private static String relationships(Map<String, String> targets) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns=\"");
    xml.append(TRANSITIONAL).append("package/2006/relationships\">");
    targets.forEach((name, target) ->
        xml.append(
            "<Relationship Id=\"r-%s\" Type=\"%s\" Target=\"%s\"/>"
                .formatted(name, RELATIONSHIPS + withoutDigits(name), target)));
    return xml.append("</Relationships>").toString();
  }

  private String contentTypes() {
    String override =
        "<Override PartName=\"/word/%s.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>";
    StringBuilder xml = new StringBuilder("<Types xmlns=\"");
    xml.append(TRANSITIONAL)
        .append("package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"")
        .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append(override.formatted("document", "document.main"));
    parts.keySet().forEach(name -> xml.append(override.formatted(name, withoutDigits(name))));
    return xml.append("</Types>").toString();
  }

  private static String withoutDigits(String name) {
    return name.replaceAll("\\d", "");
  }
}

package org.plumbline.reading.format;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import org.plumbline.reading.UnreadableDocumentException;

/** 文档包. The parts of an Office document and how they refer to each other. */
public final class OfficePackage {

  private static final Pattern URI_STEP_UP = Pattern.compile("[^/]+/\\.\\./");

  private final ZipArchive archive;
  private final XMLInputFactory factory = factory();

  /**
   * A reference from one part to another.
   *
   * @param id by which the part names the reference
   * @param kind the last step of the relationship's type: {@code header}, {@code numbering}
   * @param target name of the part referred to
   */
  public record Reference(String id, String kind, String target) {}

  private OfficePackage(ZipArchive archive) {
    this.archive = archive;
  }

  public static OfficePackage open(byte[] bytes, ReadingLimits limits)
      throws UnreadableDocumentException {
    return new OfficePackage(ZipArchive.open(bytes, limits));
  }

  /** The name of the part that holds the body. */
  public String mainPart(String usual) throws UnreadableDocumentException {
    for (Reference reference : references("")) {
      if (reference.kind().equals("officeDocument") && contains(reference.target())) {
        return reference.target();
      }
    }
    if (contains(usual)) {
      return usual;
    }
    throw Unreadable.missingPart(usual);
  }

  /** What {@code part} refers to inside the package, in the order it says so. */
  public List<Reference> references(String part) throws UnreadableDocumentException {
    int folderEnd = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, folderEnd);
    String list = folder + "_rels/" + part.substring(folderEnd) + ".rels";
    List<Reference> references = new ArrayList<>();
    if (contains(list)) {
      try (XmlCursor xml = open(list)) {
        int inside = xml.depth();
        while (xml.nextInside(inside)) {
          if (xml.name().equals("Relationship")
              && !xml.attribute("TargetMode", "").equals("External")) {
            references.add(reference(xml, folder));
          }
        }
      }
    }
    return references;
  }

  /** A cursor on the root of a part. */
  public XmlCursor open(String part) throws UnreadableDocumentException {
    Optional<ZipArchive.Entry> entry = archive.find(part);
    if (entry.isEmpty()) {
      throw Unreadable.missingPart(part);
    }
    return XmlCursor.open(factory, part, archive.stream(entry.get()), archive.limits().nesting());
  }

  public boolean contains(String part) {
    return archive.find(part).isPresent();
  }

  private static Reference reference(XmlCursor xml, String folder) {
    String type = xml.attribute("Type", "");
    String target = xml.attribute("Target", "");
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    String part = URI_STEP_UP.matcher(path).replaceAll("");
    return new Reference(xml.attribute("Id", ""), type.substring(type.lastIndexOf('/') + 1), part);
  }

  static XMLInputFactory factory() {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}

package org.plumbline.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.docx4j.Docx4jProperties;
import org.docx4j.TextUtils;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Tc;

/** What others make of the same document, each counting the characters it finds in cells. */
final class WordPeers {

  private static final String GIBIBYTE = Integer.toString(1 << 30);

  private WordPeers() {}

  /** The floor: unpack and parse, look at nothing. */
  static long bareAaltoPass(byte[] document) throws Exception {
    InputFactoryImpl factory = new InputFactoryImpl();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return countElements(factory.createXMLStreamReader(zip));
        }
      }
    }
    throw new IllegalStateException("No word/document.xml");
  }

  private static long countElements(XMLStreamReader xml) throws Exception {
    long elements = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        elements++;
      }
    }
    return elements;
  }

  static long poiXwpf(InputStream document) throws Exception {
    ZipSecureFile.setMinInflateRatio(0.001);
    long characters = 0;
    try (XWPFDocument word = new XWPFDocument(document)) {
      for (XWPFTable table : word.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            characters += cell.getText().length();
          }
        }
      }
    }
    return characters;
  }

  /** Tika hands on one stream of text, without cells. */
  static long tikaSax(InputStream document) throws Exception {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    BodyContentHandler text = new BodyContentHandler(-1);
    new OOXMLParser().parse(document, text, new Metadata(), context);
    return text.toString().length();
  }

  static long docx4j(InputStream document) throws Exception {
    Docx4jProperties.setProperty(
        "docx4j.openpackaging.package.MAX_UNCOMPRESSED_SIZE.unzip.error", GIBIBYTE);
    Docx4jProperties.setProperty("docx4j.openpackaging.parts.MAX_BYTES.unzip.error", GIBIBYTE);
    Docx4jProperties.setProperty("docx4j.openpackaging.parts.MAX_RATIO.unzip.error", "1000");
    ClassFinder cells = new ClassFinder(Tc.class);
    new TraversalUtil(
        WordprocessingMLPackage.load(document).getMainDocumentPart().getContent(), cells);
    long characters = 0;
    for (Object cell : List.copyOf(cells.results)) {
      characters += TextUtils.getText(cell).length();
    }
    return characters;
  }
}

package org.plumbline.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.testkit.sheet.XlsxFile;
import org.plumbline.testkit.zip.Zips;

/** What other programs may read of an archive, and we do not, is said. */
class ArchiveNoticesTest {

  private static final String ROW = "<sheetData><row><c><v>1</v></c></row></sheetData>";
  private static final byte[] SOUND =
      XlsxFile.plain().sheet("甲", "visible", ROW).sheet("乙", "visible", ROW).bytes();

  private static List<Notice> notices(byte[] bytes) throws UnreadableDocumentException {
    return DocumentReader.withDefaults().read(new DocumentBytes("表.xlsx", bytes), _ -> {});
  }

  @Test
  void soundArchivesHaveNone() throws UnreadableDocumentException {
    assertThat(notices(SOUND)).isEmpty();
  }

  @Test
  void partsOfOneNameAreSaid() throws UnreadableDocumentException {
    String stored = new String(Zips.stored(sheets()), StandardCharsets.ISO_8859_1);
    byte[] twice =
        stored.replace("docProps/b.xml", "docProps/a.xml").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(notices(twice)).extracting(Notice::code).containsExactly("repeated_parts");
  }

  @Test
  void partsOutsideTheDirectoryAreSaid() throws UnreadableDocumentException {
    byte[] hidden = Zips.stored(Map.of("xl/hidden.xml", "<hidden/>"));
    int local = new String(hidden, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    int directory = directoryOf(SOUND);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(SOUND, 0, directory);
    bytes.write(hidden, 0, local);
    bytes.write(SOUND, directory, SOUND.length - directory);
    byte[] both = bytes.toByteArray();
    ByteBuffer.wrap(both).order(ByteOrder.LITTLE_ENDIAN).putInt(both.length - 6, directory + local);

    assertThat(notices(both)).extracting(Notice::code).containsExactly("unlisted_parts");
  }

  private static Map<String, String> sheets() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", "<workbook><sheets><sheet name='甲' id='r1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='s.xml'/></Relationships>");
    parts.put("xl/s.xml", "<worksheet>" + ROW + "</worksheet>");
    parts.put("docProps/a.xml", "<a/>");
    parts.put("docProps/b.xml", "<b/>");
    return parts;
  }

  private static int directoryOf(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
  }
}

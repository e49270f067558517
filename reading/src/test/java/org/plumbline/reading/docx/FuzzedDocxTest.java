package org.plumbline.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.testkit.docx.WordCell;
import org.plumbline.testkit.docx.WordDocument;
import org.plumbline.testkit.docx.WordTable;
import org.plumbline.testkit.zip.Zips;

/** Whatever the bytes are: blocks, or our own exception; never another one. */
class FuzzedDocxTest {

  private static final byte[] VALID =
      WordDocument.plain()
          .heading("1.合成绩效目标表", "_Toc")
          .table(
              new WordTable(3)
                  .row(WordCell.of("宽").across(2), WordCell.of("窄").down(WordCell.Down.RESTART))
                  .row(WordCell.of("一").across(2), WordCell.of("").down(WordCell.Down.CONTINUE)))
          .footnote("脚注")
          .bytes();

  private static final String XML =
      "<w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
          + new WordTable(2)
              .row(WordCell.of("一").holding(new WordTable(1).texts("内").xml()), WordCell.of("二"))
              .xml()
          + "</w:body></w:document>";

  @Property(tries = 2_000, seed = "20221")
  void changedBytesNeverBreakTheReader(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1 << 20) Integer> places,
      @ForAll byte value) {
    byte[] bytes = VALID.clone();
    places.forEach(place -> bytes[place % bytes.length] = value);
    assertThat(outcome(bytes)).isIn("read", "refused");
  }

  @Property(tries = 500, seed = "20222")
  void cutBytesNeverBreakTheReader(@ForAll @IntRange(min = 0, max = 1 << 20) int length) {
    assertThat(outcome(Arrays.copyOf(VALID, length % VALID.length))).isIn("read", "refused");
  }

  @Property(tries = 2_000, seed = "20223")
  void changedXmlNeverBreaksTheReader(
      @ForAll @IntRange(min = 0, max = 1 << 20) int from,
      @ForAll @IntRange(min = 0, max = 1 << 20) int to,
      @ForAll char replacement) {
    int begin = Math.min(from % XML.length(), to % XML.length());
    int end = Math.max(from % XML.length(), to % XML.length());
    String changed = XML.substring(0, begin) + replacement + XML.substring(end);
    assertThat(outcome(Zips.of(Map.of("word/document.xml", changed)))).isIn("read", "refused");
  }

  @Property(tries = 1_000, seed = "20224")
  void anyBytesNeverBreakTheReader(@ForAll byte[] bytes) {
    assertThat(outcome(bytes)).isIn("read", "refused");
  }

  private static String outcome(byte[] bytes) {
    try {
      DocumentReader.withDefaults().read(new DocumentBytes("fuzzed", bytes), _ -> {});
      return "read";
    } catch (UnreadableDocumentException refusal) {
      return refusal.code().isBlank() ? "refused without a code" : "refused";
    }
  }
}

package org.plumbline.evidence.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** 逗号分隔文本. The rows of a csv file: UTF-8, GB18030 or UTF-16; commas, tabs or semicolons. */
final class CsvTable implements RawTable {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int MARK = '\uFEFF';

  private final RegisterSource source;
  private final SourceFacts facts;
  private final RegisterLimits limits;
  private final Charset charset;
  private final char delimiter;

  CsvTable(RegisterSource source, SourceFacts facts, RegisterLimits limits) {
    this.source = source;
    this.facts = facts;
    this.limits = limits;
    this.charset = charset(facts);
    this.delimiter = delimiter(new String(facts.start(), charset));
  }

  @Override
  public void forEachRow(Sink sink) throws IOException, RefusalException {
    MessageDigest digest = SourceFacts.newDigest();
    try (InputStream stream = new DigestInputStream(source.open(), digest)) {
      readRows(stream, sink);
    } catch (CharacterCodingException _) {
      throw notText();
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(facts.sha256())) {
      throw RefusalException.because(
          "文件在读取过程中被改动。请待其保存完毕后重试。",
          "the file was changed while it was being read. Try again once it is saved.");
    }
  }

  private void readRows(InputStream stream, Sink sink) throws IOException, RefusalException {
    QuoteCount text = new QuoteCount(decoded(stream));
    try (CsvReader<CsvRecord> records = open(text)) {
      Iterator<CsvRecord> iterator = records.iterator();
      int row = 0;
      for (var csv = next(iterator); csv.isPresent(); csv = next(iterator)) {
        row++;
        if (row > limits.rows()) {
          throw RefusalException.limit("行数", "rows", limits.rows());
        }
        sink.row(row, cells(row, csv.get()));
      }
      stream.transferTo(OutputStream.nullOutputStream()); // before the reader closes the stream
    }
    if (text.isOdd()) {
      throw damaged("\" …");
    }
  }

  private static Optional<CsvRecord> next(Iterator<CsvRecord> records)
      throws IOException, RefusalException {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException problem) {
      throw problem.getCause();
    } catch (CsvParseException problem) {
      String reason = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
      throw damaged(reason);
    }
  }

  private CsvReader<CsvRecord> open(Reader text) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(Math.max(1 << 16, limits.characters() * 4))
        .ofCsvRecord(text);
  }

  private Reader decoded(InputStream stream) throws IOException {
    Reader reader =
        new InputStreamReader(
            stream,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    PushbackReader marked = new PushbackReader(reader, 1);
    int first = marked.read();
    if (first >= 0 && first != MARK) {
      marked.unread(first);
    }
    return marked;
  }

  private List<RawCell> cells(int row, CsvRecord csv) throws RefusalException {
    List<RawCell> cells = new ArrayList<>(csv.getFieldCount());
    for (int place = 0; place < csv.getFieldCount(); place++) {
      String field = csv.getField(place);
      if (field.length() > limits.characters()) {
        throw RefusalException.limit(
            "第 " + row + " 行单元格字数", "characters in a cell of row " + row, limits.characters());
      }
      cells.add(RawCell.text(field));
    }
    return cells;
  }

  private static RefusalException notText() {
    return RefusalException.because(
        "不是 UTF-8、GB18030 或 UTF-16 文本。请在 Excel 中另存为 csv（UTF-8）或 xlsx。",
        "it is not text in UTF-8, GB18030 or UTF-16. Save it as csv (UTF-8) or xlsx in Excel.");
  }

  private static RefusalException damaged(String reason) {
    return RefusalException.because(
        "无法按行列读取：%s。请检查引号是否成对，或在 Excel 中另存为 xlsx。",
        "it cannot be read as rows: %s. Check that quotation marks match, or save it as xlsx.",
        reason);
  }

  private static Charset charset(SourceFacts facts) {
    if (facts.startsWith(0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (facts.startsWith(0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return facts.utf8() ? StandardCharsets.UTF_8 : GB18030;
  }

  /** What parts the cells of the header, the first line that is no remark. */
  private static char delimiter(String start) {
    String header =
        start
            .lines()
            .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
            .filter(line -> !line.isBlank() && !Header.isRemark(line.replace("\"", "")))
            .findFirst()
            .orElse("");
    char best = ',';
    for (char candidate : new char[] {'\t', ';'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}

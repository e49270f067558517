package org.plumbline.evidence.register;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.plan.FiscalYear;

class RegisterReaderTest {

  private static final String HEADER = "批次,样品号,抽样日期,含碘量,数量（千克）,结论,是否送检,合同,抽样人\n";
  private static final String CONTRACTS = "合同编号,签订日期,合同金额（元）\nHT-1,2022-01-10,1700000\n";

  @Test
  void readsTypedRecordsWithTheirRows() {
    String csv = "# 合成数据 synthetic\n" + HEADER + "B1,1,2022年3月5日,25.10,\"1,250.5\",合格,是,,王小明\n";
    List<RegisterRecord> records = ReadRegisters.with("samples", csv).records("samples");
    assertThat(records).hasSize(1);
    RegisterRecord entry = records.getFirst();
    assertThat(entry.row()).isEqualTo(3);
    assertThat(entry.file().synthetic()).isTrue();
    assertThat(entry.file().sha256()).hasSize(64);
    assertThat(entry.values())
        .containsExactly(
            new CellValue.Words("B1"),
            new CellValue.Amount(BigDecimal.ONE),
            new CellValue.Day(LocalDate.of(2022, 3, 5)),
            new CellValue.Amount(new BigDecimal("25.10")),
            new CellValue.Amount(new BigDecimal("1.2505")),
            new CellValue.Words("合格"),
            new CellValue.Flag(true),
            CellValue.ABSENT,
            new CellValue.Words("王小明"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "批次,样品号,抽样日期,含碘量,结论",
        "Batch,Sample,Taken on,Iodine,Result",
        "batch,sample,taken_on,iodine,result",
        " 批 次 ,SAMPLE,抽样日期,含碘量（毫克/千克）,结论",
        "批次;样品号;抽样日期;含碘量[mg/kg];结论",
        "批次\t样品号\t抽样日期\t含碘量(毫克/公斤)\t结论"
      })
  void knowsColumnsByTitleOrName(String header) {
    String row = header.contains(";") ? "B1;7;2022-03-05;25;合格" : "B1,7,2022-03-05,25,合格";
    String line = header.contains("\t") ? row.replace(',', '\t') : row;
    assertThat(ReadRegisters.with("samples", header + "\n" + line).values("samples", "iodine"))
        .containsExactly("25");
  }

  @Test
  void readsEveryEncodingOfChineseOffices() {
    byte[] marked = ("\uFEFF" + CONTRACTS).getBytes(UTF_8);
    byte[] wide = ("\uFEFF" + CONTRACTS).getBytes(UTF_16LE);
    byte[] national = CONTRACTS.getBytes(Charset.forName("GBK"));
    for (byte[] file : List.of(CONTRACTS.getBytes(UTF_8), marked, wide, national)) {
      assertThat(ReadRegisters.with("contracts", file).values("contracts", "amount"))
          .containsExactly("170");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-01-05|2022-01-05",
        "2022/1/5|2022-01-05",
        "2022.1.5|2022-01-05",
        "2022年01月05日|2022-01-05",
        "２０２２年１月５日|2022-01-05",
        "20220105|2022-01-05",
        "44566|2022-01-05",
        "2022-01-05 10:30:00|2022-01-05",
      })
  void readsDaysAsPeopleWriteThem(String printed, String day) {
    String csv = "批次,样品号,抽样日期,含碘量,结论\nB1,1," + printed + ",25,合格\n";
    assertThat(ReadRegisters.with("samples", csv).values("samples", "taken_on"))
        .containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,250.5|1250.5",
        "１，２５０|1250",
        "12吨|12",
        "500千克|0.5",
        "3 吨|3",
        "-4|-4",
        "0.30|0.3",
      })
  void readsNumbersAsPeopleWriteThem(String printed, String amount) {
    String csv = "批次,样品号,抽样日期,含碘量,结论,数量\nB1,1,2022-01-05,25,合格,\"" + printed + "\"\n";
    assertThat(ReadRegisters.with("samples", csv).values("samples", "tonnes"))
        .containsExactly(amount);
  }

  @Test
  void tellsRowHeadingAndRemedy() {
    String csv =
        HEADER
            + "B1,1,2022-03-05,52.1,10,合格,是,,王小明\n"
            + "B1,1.5,三月,二十,\"1,2\",良,对,,\n"
            + ",2,2022-02-30,25,10,合格,,,\n"
            + "B1,3,2022-03-05,25,10,合格,,,,多\n"
            + "B2,1,2022-03-05,25,10,合格,,,\n"
            + "\n"
            + "B2,1.0,2022-03-06,25,10,不合格,,,\n";
    ReadRegisters read = ReadRegisters.with("samples", csv);
    assertThat(read.problems())
        .containsExactly(
            "row 2, 含碘量 52.1: outside 0–50 毫克/公斤. Check value and unit.",
            "row 3, 样品号 1.5: not a whole number. Check it.",
            "row 3, 抽样日期 三月: not a date. Write 2022-01-05 or 2022年1月5日.",
            "row 3, 含碘量 二十: not a number. Write digits only; leave the cell empty if there is none,"
                + " with the unit in the header.",
            "row 3, 数量（千克） 1,2: not a number. Write digits only; leave the cell empty if there is"
                + " none, with the unit in the header.",
            "row 3, 结论 良: not one of the choices. Use one of: 合格、不合格.",
            "row 3, 是否送检 对: has to be 是 or 否 (yes or no).",
            "row 4, 批次: required, but empty. Fill it in.",
            "row 4, 抽样日期 2022-02-30: not a date. Write 2022-01-05 or 2022年1月5日.",
            "row 5, J 多: column J has no heading. Give it one, or delete the cell.",
            "row 8, 批次、样品号 B2、1: the same as in row 6. Delete one of them, or correct the key.");
    assertThat(read.refusal().problems().getFirst().zh())
        .isEqualTo("第 2 行，含碘量 52.1：超出 0–50 毫克/公斤。请核对数值和单位。");
  }

  @Test
  void tellsWhatIsWrongWithTheHeader() {
    assertThat(ReadRegisters.with("contracts", "甲,乙\n1,2\n").problems())
        .containsExactly(
            "row 1, this is not the header of the register. It should be: 合同编号, 签订日期, 到期日期,"
                + " 合同金额.");
    assertThat(ReadRegisters.with("contracts", "合同编号,Contract no.,签订日期,金额,合同金额（吨）\n").problems())
        .containsExactly(
            "row 1, the headings \"Contract no.\" and \"合同编号\" are the same column. Keep one.",
            "row 1, the heading \"金额\" (column D) is no column of this register. Delete it, or use"
                + " a title of the register.",
            "row 1, the unit of the heading \"合同金额（吨）\" does not convert to 万元. Use one that"
                + " does.");
    assertThat(ReadRegisters.with("contracts", "合同编号,合同金额\n").problems())
        .containsExactly("row 1, the header lacks the required column \"签订日期\". Add it.");
    assertThat(ReadRegisters.with("contracts", "# 只有说明\n").problems())
        .containsExactly("it has no header. Write the column titles in its first row.");
  }

  @Test
  void holdsDaysToTheFiscalYear() {
    String csv = "合同编号,签订日期,到期日期,合同金额\nHT-1,2021-12-31,2025-01-01,1\n";
    assertThat(ReadRegisters.with("contracts", csv).problems())
        .containsExactly(
            "row 2, 签订日期 2021-12-31: not in the fiscal year 2022. Check the date, or move the"
                + " record to that year's register.");
  }

  @Test
  void followsReferencesOnceAllIsRead() {
    String samples = HEADER + "B1,1,2022-03-05,25,,合格,,HT-1,\nB1,2,2022-03-05,25,,合格,,HT-9,\n";
    assertThat(ReadRegisters.with("samples", samples).and("contracts", CONTRACTS).problems())
        .containsExactly(
            "row 3, 合同 HT-9: the register contracts has no such key. Check it, or enter it there"
                + " first.");
    EvidenceReading alone = ReadRegisters.with("samples", samples).read();
    assertThat(alone.accepted()).containsKey("samples");
    assertThat(alone.notices())
        .extracting(notice -> notice.code())
        .containsOnly("reference_unchecked");
  }

  @Test
  void tellsAHundredProblemsAndCountsTheRest() {
    String rows = "B1,x,2022-03-05,25,,合格,,,\n".repeat(250);
    RefusedFile refusal = ReadRegisters.with("samples", HEADER + rows).refusal();
    assertThat(refusal.problems()).hasSize(100);
    assertThat(refusal.count()).isEqualTo(250);
  }

  @Test
  void masksPersonalDataInProblems() {
    Register register = Registers.named("samples");
    Column sampler = register.columns().get(register.findColumn("sampler").orElseThrow());
    assertThat(Masking.mask(sampler, new CellValue.Words("王小明")))
        .isEqualTo(new CellValue.Words("王*"));
    assertThat(Masking.mask("139 1234 5678")).isEqualTo("139****5678");
    assertThat(Masking.mask("37020219900101123X")).isEqualTo("370***************");
    assertThat(Masking.mask("0532-85910000")).isEqualTo("*");
    Column result = register.columns().get(register.findColumn("result").orElseThrow());
    assertThat(Masking.mask(result, new CellValue.Words("合格")))
        .isEqualTo(new CellValue.Words("合格"));
  }

  @Test
  void refusesCodesThatASpreadsheetSpoilt() {
    String csv = "合同编号,签订日期,合同金额\n3.70202E+17,2022-01-10,1\n";
    assertThat(ReadRegisters.with("contracts", csv).problems())
        .singleElement()
        .asString()
        .contains("kept 15 digits");
  }

  @Test
  void hidesWhatIsNotYetKnown() {
    String csv =
        "合同编号,签订日期,到期日期,合同金额\nHT-1,2022-01-10,2023-01-01,1\nHT-2,2022-09-01,2023-01-01,1\n";
    EvidenceReading reading = ReadRegisters.with("contracts", csv).read();
    Evidence evidence =
        reading.evidence(new FiscalYear(2022, FiscalYear.Source.STATED), LocalDate.of(2022, 6, 30));
    List<CellValue> seen = new ArrayList<>();
    evidence.find("contracts").orElseThrow().forEach(entry -> seen.add(entry.at(2)));
    assertThat(seen).containsExactly(new CellValue.Day(LocalDate.of(2023, 1, 1)));
    assertThat(evidence.find("samples")).isEmpty();
  }

  @Test
  void refusesFilesThatAreNoRegisters() {
    assertThat(ReadRegisters.with("contracts", "").problems())
        .containsExactly("the file is empty (0 bytes). Export it again.");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThat(ReadRegisters.with("contracts", old).problems().getFirst()).contains("old xls");
    byte[] binary = {(byte) 0x81, (byte) 0xFF, 1, 2, 3};
    assertThat(ReadRegisters.with("contracts", binary).problems().getFirst()).contains("not text");
    String open = HEADER + "B1,1,2022-03-05,25,,合格,,,\"王\nB1,2,2022-03-05,25,,合格,,,李\n";
    assertThat(ReadRegisters.with("samples", open).problems().getFirst())
        .contains("Check that quotation marks match");
  }

  /** As a file does; bytes in memory go on after they are closed. */
  @Test
  void readsNothingAfterClosing() {
    byte[] bytes = CONTRACTS.getBytes(StandardCharsets.UTF_8);
    RegisterSource strict =
        new RegisterSource() {
          @Override
          public String name() {
            return "contracts";
          }

          @Override
          public InputStream open() {
            return new ClosingStream(new ByteArrayInputStream(bytes));
          }
        };

    assertThat(ReadRegisters.with("contracts", CONTRACTS).and(strict).read().refused()).isEmpty();
  }

  private static final class ClosingStream extends FilterInputStream {

    private boolean closed;

    ClosingStream(InputStream stream) {
      super(stream);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (closed) {
        throw new ClosedChannelException();
      }
      return super.read(buffer, offset, length);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void refusesWhatPassesALimit() {
    RegisterLimits small = new RegisterLimits(400, 400, 4000, 4000, 3, 4, 20);
    assertThat(limited(small, CONTRACTS + "HT-2,2022-01-10,1\nHT-3,2022-01-10,1\n"))
        .contains("limit of 3 rows");
    assertThat(limited(small, CONTRACTS + "HT-222222222222222222222,2022-01-10,1\n"))
        .contains("limit of 20 characters in a cell of row 3");
    assertThat(limited(small, "合同编号,签订日期,到期日期,合同金额,x\n")).contains("limit of 4 columns in row 1");
    assertThat(limited(small, CONTRACTS.repeat(10))).contains("limit of 400 bytes");
  }

  private static String limited(RegisterLimits limits, String csv) {
    return ReadRegisters.with("contracts", csv).within(limits).problems().getFirst();
  }
}

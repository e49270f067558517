package org.plumbline.evidence.register;

import java.io.IOException;
import java.util.function.Consumer;
import org.plumbline.model.source.Notice;

/** 台账格式. Tells by its first bytes what a file is, whatever its name says. */
final class RegisterFormats {

  private RegisterFormats() {}

  static RawTable table(
      RegisterSource source,
      SourceFacts facts,
      Register register,
      RegisterLimits limits,
      Consumer<Notice> notices)
      throws IOException, RefusalException {
    if (facts.bytes() == 0) {
      throw RefusalException.because(
          "文件是空的（0 字节）。请重新导出。", "the file is empty (0 bytes). Export it again.");
    }
    if (facts.startsWith('P', 'K', 3, 4)) {
      return WorkbookTable.open(source, facts, register, limits, notices);
    }
    if (facts.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      throw RefusalException.because(
          "是旧版 xls 或加密的工作簿。请在 Excel 或 WPS 中另存为 xlsx（不加密）。",
          "it is an old xls or an encrypted workbook. Save it as xlsx, without a password.");
    }
    return new CsvTable(source, facts, limits);
  }
}

package org.plumbline.server.importing;

import org.plumbline.model.text.Bilingual;

/** 上传限度. How much one upload may hold, and what is said to files beyond it. */
final class IntakeLimits {

  /** Size of one file. */
  static final long FILE_BYTES = 100L << 20;

  /** Files in a zip file. */
  static final int ZIP_FILES = 20_000;

  /** Size of all files of a zip file, unpacked. */
  static final long ZIP_BYTES = 2L << 30;

  /** How many times its packed size a file may become; documents stay far below. */
  private static final long RATIO = 250;

  private static final long RATIO_FROM = 1L << 20;

  private IntakeLimits() {}

  static boolean isBomb(long packed, long unpacked) {
    return unpacked > RATIO_FROM && unpacked > RATIO * Math.max(1, packed);
  }

  static ImportFile.Reason empty() {
    return reason(
        "empty_file",
        "文件是空的（0 字节）。请重新导出或下载后再上传。",
        "The file is empty (0 bytes). Export or download it again.");
  }

  static ImportFile.Reason tooLarge(long bytes) {
    return new ImportFile.Reason(
        "file_too_large",
        Bilingual.format(
            "文件有 %d MB，超过单个文件 %d MB 的限度，没有保存。请去掉图片或拆分后再上传。",
            "The file has %d MB, more than the %d MB one file may have, and was not kept. Remove"
                + " pictures or split it.",
            bytes >> 20,
            FILE_BYTES >> 20));
  }

  static ImportFile.Reason bomb() {
    return reason(
        "zip_bomb",
        "压缩包中的这个文件解压后异常地大，疑为恶意文件，没有解压。请核实来源；确有需要时单独上传。",
        "This file of the archive unpacks to an absurd size and looks hostile; it was not unpacked."
            + " Check where it comes from; if it is genuine, upload it by itself.");
  }

  static ImportFile.Reason tooMuchInZip() {
    return new ImportFile.Reason(
        "archive_too_large",
        Bilingual.format(
            "压缩包超过 %d 个文件或解压后超过 %d GB，其余文件没有读取。请拆分后再上传。",
            "The archive holds more than %d files, or more than %d GB unpacked; the rest was not"
                + " read. Split it.",
            ZIP_FILES,
            ZIP_BYTES >> 30));
  }

  static ImportFile.Reason emptyZip() {
    return reason(
        "empty_archive",
        "压缩包里没有文件。请检查后重新压缩。",
        "The archive holds no files. Check it and pack it again.");
  }

  static ImportFile.Reason brokenZip() {
    return reason(
        "damaged_archive",
        "压缩包损坏、不完整或设有密码，无法打开。请取消密码，重新压缩后再上传。",
        "The archive is damaged, incomplete or has a password. Pack it again without one.");
  }

  static ImportFile.Reason reason(String code, String zh, String en) {
    return new ImportFile.Reason(code, Bilingual.of(zh, en));
  }
}

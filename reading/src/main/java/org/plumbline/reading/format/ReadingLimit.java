package org.plumbline.reading.format;

import java.util.Arrays;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/**
 * 单项限度. One thing that a document may ask for, and how much of it unless told otherwise. The codes
 * are public: people raise a limit by its code.
 */
public enum ReadingLimit {
  /** Size of the file. */
  FILE_BYTES("fileBytes", 128L << 20, Integer.MAX_VALUE - 8, "文件字节数", "bytes of the file"),
  /** Documents in a zip file; enforced by the face that opens it. */
  ZIP_DOCUMENTS("zipDocuments", 100_000, Integer.MAX_VALUE, "压缩包中的文件数", "files in a zip file"),
  /** Parts of one document that is an archive. */
  ENTRIES("entries", 20_000, Integer.MAX_VALUE, "条目数", "entries"),
  /** Size of one part, unpacked. */
  ENTRY_BYTES("entryBytes", 256L << 20, 1L << 50, "解压后字节数", "bytes unpacked"),
  /** Size of all parts that are read, unpacked. */
  TOTAL_BYTES("totalBytes", 512L << 20, 1L << 50, "累计解压字节数", "bytes in all"),
  /** How many times its packed size a part may become. */
  INFLATE_RATIO("inflateRatio", 250, Integer.MAX_VALUE, "解压比", "times its packed size"),
  /** Depth of elements inside one another; readers follow it with their stack. */
  NESTING("nesting", 250, 1_000, "元素嵌套层数", "levels of nesting"),
  /** Places of one table, merged ones counted one by one. */
  PLACES("places", 200_000, Integer.MAX_VALUE, "单张表格单元格数", "cells in one table"),
  /** Characters of one cell or paragraph. */
  CHARACTERS(
      "characters",
      1_000_000,
      Integer.MAX_VALUE,
      "单个单元格或段落字数",
      "characters in one cell or paragraph"),
  /** Pages of a document that is made of pages. */
  PAGES("pages", 20_000, Integer.MAX_VALUE, "页数", "pages"),
  /** Drawing instructions and glyphs of all pages. */
  STEPS("steps", 400_000_000, 1L << 50, "绘图步数", "drawing steps"),
  /** Time for one document; enforced by the face that has a clock. */
  SECONDS("seconds", 600, Integer.MAX_VALUE, "读取时间（秒）", "seconds for one document"),
  /** Size of an earlier report. */
  REPORT_BYTES("reportBytes", 1L << 30, 1L << 50, "报告字节数", "bytes of the report");

  private final String code;
  private final long usual;
  private final long highest;
  private final Bilingual counts;

  ReadingLimit(String code, long usual, long highest, String zh, String en) {
    this.code = code;
    this.usual = usual;
    this.highest = highest;
    this.counts = Bilingual.of(zh, en);
  }

  public static Optional<ReadingLimit> find(String code) {
    return Arrays.stream(values()).filter(limit -> limit.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  /** Far above any published form, far below what would hurt a small machine. */
  public long usual() {
    return usual;
  }

  /** The most that can be allowed. */
  public long highest() {
    return highest;
  }

  /** What is counted, in words. */
  public Bilingual counts() {
    return counts;
  }

  /** How the command line raises it to {@code value}, or to the most there is. */
  public String option(long value) {
    return "--limit " + code + "=" + Math.min(value, highest);
  }
}

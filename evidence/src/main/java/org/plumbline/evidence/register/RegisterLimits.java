package org.plumbline.evidence.register;

/**
 * 台账限度. How much the file of a register may ask. Passing a limit refuses the file by name.
 *
 * @param bytes size of a csv file
 * @param workbookBytes size of an xlsx file, which is held in memory as it is packed
 * @param unpackedBytes size of all parts of an xlsx file, unpacked
 * @param stringBytes size of the shared strings of an xlsx file, unpacked, which are held
 * @param rows rows, header and remarks included
 * @param columns columns of one row
 * @param characters characters of one cell
 */
public record RegisterLimits(
    long bytes,
    long workbookBytes,
    long unpackedBytes,
    long stringBytes,
    int rows,
    int columns,
    int characters) {

  private static final long MEBIBYTE = 1L << 20;

  /** Above any register that one office keeps in a year. */
  public static final RegisterLimits DEFAULT =
      new RegisterLimits(
          1024 * MEBIBYTE, 128 * MEBIBYTE, 1024 * MEBIBYTE, 128 * MEBIBYTE, 2_000_000, 200, 32_767);

  public RegisterLimits {
    long least = Math.min(Math.min(bytes, workbookBytes), Math.min(unpackedBytes, stringBytes));
    if (least < 1 || Math.min(rows, Math.min(columns, characters)) < 1) {
      throw new IllegalArgumentException("A limit below 1 reads nothing");
    }
  }
}

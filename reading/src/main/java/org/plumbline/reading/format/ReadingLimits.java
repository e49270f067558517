package org.plumbline.reading.format;

/**
 * 读取限度. How much a document may ask of the reader. Passing a limit is an {@link
 * org.plumbline.reading.UnreadableDocumentException} that names the limit and the place.
 *
 * @param fileBytes size of the file
 * @param entries parts in an archive
 * @param entryBytes size of one part, unpacked
 * @param totalBytes size of all parts that are read, unpacked
 * @param inflateRatio how many times larger a part may become when unpacked
 * @param nesting depth of elements inside one another
 * @param places places of one table, merged ones counted one by one
 * @param characters characters of one cell or paragraph
 */
public record ReadingLimits(
    long fileBytes,
    int entries,
    long entryBytes,
    long totalBytes,
    int inflateRatio,
    int nesting,
    int places,
    int characters) {

  private static final long MEBIBYTE = 1L << 20;

  /** Far above any published form, far below what would hurt a small machine. */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(
          128 * MEBIBYTE, 20_000, 256 * MEBIBYTE, 512 * MEBIBYTE, 250, 250, 200_000, 1_000_000);

  public ReadingLimits {
    if (Math.min(fileBytes, Math.min(entryBytes, totalBytes)) < 1
        || Math.min(Math.min(entries, inflateRatio), Math.min(nesting, characters)) < 1
        || places < 1) {
      throw new IllegalArgumentException("A limit below 1 reads nothing");
    }
  }
}

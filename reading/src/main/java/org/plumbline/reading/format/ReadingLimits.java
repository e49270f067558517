package org.plumbline.reading.format;

import java.util.EnumMap;
import java.util.Map;

/**
 * 读取限度. How much a document may ask of the reader. Passing a limit is an {@link
 * org.plumbline.reading.UnreadableDocumentException} that names the limit and the place.
 *
 * @param values those that differ from what is usual
 */
public record ReadingLimits(Map<ReadingLimit, Long> values) {

  /** What is usual. */
  public static final ReadingLimits DEFAULT = new ReadingLimits(Map.of());

  public ReadingLimits {
    values.forEach((limit, value) -> {
      if (value < 1) {
        throw new IllegalArgumentException("A limit below 1 reads nothing");
      }
      if (value > limit.highest()) {
        throw new IllegalArgumentException(limit.code() + " cannot be above " + limit.highest());
      }
    });
    values = Map.copyOf(values);
  }

  /** These, but {@code limit} at {@code value}. */
  public ReadingLimits with(ReadingLimit limit, long value) {
    Map<ReadingLimit, Long> changed = new EnumMap<>(ReadingLimit.class);
    changed.putAll(values);
    changed.put(limit, value);
    return new ReadingLimits(changed);
  }

  public long value(ReadingLimit limit) {
    return values.getOrDefault(limit, limit.usual());
  }

  public long fileBytes() {
    return value(ReadingLimit.FILE_BYTES);
  }

  public long entries() {
    return value(ReadingLimit.ENTRIES);
  }

  public long entryBytes() {
    return value(ReadingLimit.ENTRY_BYTES);
  }

  public long totalBytes() {
    return value(ReadingLimit.TOTAL_BYTES);
  }

  public long inflateRatio() {
    return value(ReadingLimit.INFLATE_RATIO);
  }

  public int nesting() {
    return (int) value(ReadingLimit.NESTING);
  }

  public int places() {
    return (int) value(ReadingLimit.PLACES);
  }

  public int characters() {
    return (int) value(ReadingLimit.CHARACTERS);
  }

  public int pages() {
    return (int) value(ReadingLimit.PAGES);
  }

  public long steps() {
    return value(ReadingLimit.STEPS);
  }
}

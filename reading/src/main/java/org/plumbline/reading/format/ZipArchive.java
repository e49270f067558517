package org.plumbline.reading.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.reading.UnreadableDocumentException;

/** 压缩包. The directory of a zip archive held in memory; its entries are unpacked when asked for. */
public final class ZipArchive {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private final ByteBuffer bytes;
  private final ReadingLimits limits;
  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Entry> repeated = new ArrayList<>();
  private long unpacked;
  private int directory;

  /**
   * One file of the archive, as the directory describes it.
   *
   * @param size packed
   */
  public record Entry(String name, boolean encrypted, int method, int crc, int size, int header) {}

  private ZipArchive(byte[] bytes, ReadingLimits limits) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.limits = limits;
  }

  /** Whether {@code bytes} begin like an archive. */
  public static boolean looksLike(byte[] bytes) {
    return bytes.length >= Integer.BYTES
        && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt() == LOCAL_HEADER;
  }

  /** Reads the directory; names become lower case, as Office compares them. */
  public static ZipArchive open(byte[] bytes, ReadingLimits limits)
      throws UnreadableDocumentException {
    ZipArchive archive = new ZipArchive(bytes, limits);
    try {
      archive.readDirectory(archive.findEnd());
    } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
      throw broken();
    }
    return archive;
  }

  public Set<String> names() {
    return entries.keySet();
  }

  public Optional<Entry> find(String name) {
    return Optional.ofNullable(entries.get(normal(name)));
  }

  /** Entries whose name the directory lists before; only the first of a name is read. */
  public List<Entry> repeated() {
    return List.copyOf(repeated);
  }

  /** How many entries lie between those of the directory, which does not list them. */
  public int unlisted() {
    List<Entry> listed =
        Stream.concat(entries.values().stream(), repeated.stream())
            .sorted(Comparator.comparingInt(Entry::header))
            .toList();
    int found = 0;
    long at = 0;
    for (Entry entry : listed) {
      found += headersBetween(at, entry.header());
      at = Math.max(at, end(entry));
    }
    return found + headersBetween(at, directory);
  }

  private long end(Entry entry) {
    int header = entry.header();
    boolean whole = header >= 0 && header <= bytes.capacity() - LOCAL_SIZE;
    return whole
        ? (long) header + LOCAL_SIZE + unsigned(header + 26) + unsigned(header + 28) + entry.size()
        : header;
  }

  private int headersBetween(long from, int to) {
    int found = 0;
    int last = Math.min(to, bytes.capacity()) - LOCAL_SIZE;
    for (int at = (int) Math.clamp(from, 0L, bytes.capacity()); at <= last; at++) {
      found += bytes.getInt(at) == LOCAL_HEADER ? 1 : 0;
    }
    return found;
  }

  /** The content of {@code entry}, unpacked while it is read. */
  public EntryStream stream(Entry entry) throws UnreadableDocumentException {
    if (entry.encrypted()) {
      throw Unreadable.encrypted();
    }
    try {
      int header = entry.header();
      if (bytes.getInt(header) != LOCAL_HEADER) {
        throw broken();
      }
      int start = header + LOCAL_SIZE + unsigned(header + 26) + unsigned(header + 28);
      ByteBuffer packed = bytes.slice(start, entry.size());
      return new EntryStream(this, entry, packed);
    } catch (IndexOutOfBoundsException _) {
      throw broken();
    }
  }

  public ReadingLimits limits() {
    return limits;
  }

  /** Counts what has been unpacked so far over all entries. */
  public long countUnpacked(int more) {
    unpacked += more;
    return unpacked;
  }

  private int findEnd() throws UnreadableDocumentException {
    int last = bytes.capacity() - END_SIZE;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END_OF_DIRECTORY) {
        return at;
      }
    }
    throw Unreadable.damagedArchive(
        "找不到目录，文件可能在下载中被截断", "its directory is missing, perhaps the download was cut short");
  }

  private void readDirectory(int end) throws UnreadableDocumentException {
    int count = unsigned(end + 10);
    if (count > limits.entries()) {
      throw Unreadable.limit("too_many_entries", "zip", ReadingLimit.ENTRIES, limits.entries());
    }
    int at = bytes.getInt(end + 16);
    directory = Math.clamp(at, 0, end);
    for (int i = 0; i < count; i++) {
      if (bytes.getInt(at) != CENTRAL_HEADER) {
        throw broken();
      }
      int nameLength = unsigned(at + 28);
      add(at, text(at + CENTRAL_SIZE, nameLength));
      at += CENTRAL_SIZE + nameLength + unsigned(at + 30) + unsigned(at + 32);
    }
  }

  private void add(int at, String name) {
    boolean encrypted = (unsigned(at + 8) & 1) != 0;
    int method = unsigned(at + 10);
    int crc = bytes.getInt(at + 16);
    Entry entry =
        new Entry(name, encrypted, method, crc, bytes.getInt(at + 20), bytes.getInt(at + 42));
    if (entries.putIfAbsent(normal(name), entry) != null) {
      repeated.add(entry);
    }
  }

  private String text(int at, int length) {
    byte[] name = new byte[length];
    bytes.get(at, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private static String normal(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static UnreadableDocumentException broken() {
    return Unreadable.damagedArchive("目录与内容不符", "its directory does not match its content");
  }
}

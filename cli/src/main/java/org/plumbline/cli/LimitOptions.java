package org.plumbline.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --limit pages=5000}: how much a document may ask for, where the usual is too little. */
final class LimitOptions {

  @Option(
      names = "--limit",
      paramLabel = "NAME=VALUE",
      converter = Setting.Reader.class,
      completionCandidates = Setting.Names.class)
  List<Setting> settings = List.of();

  /** The usual limits with those that were asked for; the last of a name wins. */
  ReadingLimits limits() {
    ReadingLimits limits = ReadingLimits.DEFAULT;
    for (Setting setting : settings) {
      limits = limits.with(setting.limit(), setting.value());
    }
    return limits;
  }

  /** One limit, as it was asked for. */
  record Setting(ReadingLimit limit, long value) {

    /** Reads {@code pages=5000}; a value is a whole number from 1 to the most there is. */
    static final class Reader implements ITypeConverter<Setting> {

      @Override
      public Setting convert(String text) {
        int equals = text.indexOf('=');
        String name = text.substring(0, Math.max(0, equals));
        String value = text.substring(equals + 1);
        ReadingLimit limit =
            ReadingLimit.find(name).orElseThrow(() -> new TypeConversionException("no such limit"));
        // 18 digits fit into a long
        if (!value.matches("[1-9]\\d{0,17}") || Long.parseLong(value) > limit.highest()) {
          throw new TypeConversionException("not a value of this limit");
        }
        return new Setting(limit, Long.parseLong(value));
      }
    }

    /** What messages list: each name with its range. */
    static final class Names implements Iterable<String> {

      @Override
      public Iterator<String> iterator() {
        return Arrays.stream(ReadingLimit.values())
            .map(limit -> limit.code() + "=1…" + limit.highest())
            .iterator();
      }
    }
  }
}

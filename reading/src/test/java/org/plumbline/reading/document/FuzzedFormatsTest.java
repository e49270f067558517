package org.plumbline.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.SampleFiles;
import org.plumbline.reading.UnreadableDocumentException;

/** Whatever the bytes are, in every format: blocks, or our own exception; never another one. */
class FuzzedFormatsTest {

  @Property(tries = 3_000, seed = "20226")
  void changedBytesNeverBreakAReader(
      @ForAll("files") byte[] valid,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 1 << 24) Integer> places,
      @ForAll byte value) {
    byte[] bytes = valid.clone();
    places.forEach(place -> bytes[place % bytes.length] = value);
    assertThat(outcome(bytes)).isIn("read", "refused");
  }

  @Property(tries = 1_000, seed = "20227")
  void cutBytesNeverBreakAReader(
      @ForAll("files") byte[] valid, @ForAll @IntRange(min = 0, max = 1 << 24) int length) {
    assertThat(outcome(Arrays.copyOf(valid, length % valid.length))).isIn("read", "refused");
  }

  @Property(tries = 2_000, seed = "20228")
  void shuffledPiecesNeverBreakAReader(
      @ForAll("texts") String valid,
      @ForAll @IntRange(min = 0, max = 1 << 20) int from,
      @ForAll @IntRange(min = 0, max = 1 << 20) int to,
      @ForAll @IntRange(min = 1, max = 300) int times) {
    int begin = Math.min(from % valid.length(), to % valid.length());
    int end = Math.min(begin + 40, Math.max(from % valid.length(), to % valid.length()));
    String piece = valid.substring(begin, end);
    String changed = valid.substring(0, end) + piece.repeat(times) + valid.substring(end);
    assertThat(outcome(changed.getBytes(StandardCharsets.ISO_8859_1))).isIn("read", "refused");
  }

  @Provide
  Arbitrary<byte[]> files() {
    return Arbitraries.of(SampleFiles.all());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
        SampleFiles.texts().stream()
            .map(file -> new String(file, StandardCharsets.ISO_8859_1))
            .toList());
  }

  private static String outcome(byte[] bytes) {
    try {
      DocumentReader.withDefaults().read(new DocumentBytes("fuzzed.csv", bytes), _ -> {});
      return "read";
    } catch (UnreadableDocumentException refusal) {
      return refusal.code().isBlank() ? "refused without a code" : "refused";
    }
  }
}

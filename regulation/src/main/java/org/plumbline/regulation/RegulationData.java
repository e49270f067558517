package org.plumbline.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** 规范数据. The regulation files that ship with the product, as a whole. */
public final class RegulationData {

  /** Raised whenever a file is added or changed. */
  public static final String VERSION = "2026.4";

  private static final List<String> FILES =
      List.of(
          "basis-kinds.yaml",
          "check-characters.yaml",
          "evaluation-frames.yaml",
          "frames.yaml",
          "indicator-words.yaml",
          "legal-documents.yaml",
          "monitoring.yaml",
          "plan-words.yaml",
          "review-form.yaml",
          "schemes.yaml",
          "stock-words.yaml",
          "thresholds.yaml",
          "units.yaml",
          "word-pairs.yaml");

  private RegulationData() {}

  /** The names of all files, in order. */
  public static List<String> files() {
    return FILES;
  }

  /** Version and content: {@code 2026.2+5f0c…}. */
  public static String version() {
    ContentHash hash = ContentHash.start();
    for (String name : FILES) {
      try (InputStream stream = RegulationData.class.getResourceAsStream(name)) {
        if (stream == null) {
          throw new RegulationDataException(name + ": missing from the product");
        }
        hash.add(name).add(new String(stream.readAllBytes(), UTF_8).replace("\r", ""));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return VERSION + "+" + hash.end();
  }
}

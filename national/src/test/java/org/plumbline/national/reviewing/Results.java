package org.plumbline.national.reviewing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.plumbline.national.LocalSpark;
import org.plumbline.national.files.Folder;

/** Reviews folders as the command does, and reads what was written. */
final class Results {

  private static final Map<String, String> IDENTITY = Map.of("test", "1");

  private Results() {}

  static ReviewSettings settings(Path out) {
    return new ReviewSettings("qingdao", "", 2022, false, true, out.toUri().toString());
  }

  static CountryReview.Outcome review(Path in, Path out) throws Exception {
    return review(in, out, (_, _) -> {});
  }

  static CountryReview.Outcome review(Path in, Path out, CountryReview.Watch watch)
      throws Exception {
    CountryReview review = new CountryReview(LocalSpark.session(), settings(out));
    CountryReview.Outcome outcome =
        review.review(InputParts.in(Folder.at(in.toUri().toString())), IDENTITY, watch);
    review.conclude(outcome.all());
    return outcome;
  }

  /** The rows of one kind of result, in the order of the parts. */
  static List<Row> rows(Path out, String kind) throws IOException {
    return Folder.at(out.toUri().toString()).below(kind).files(".parquet").stream()
        .flatMap(
            file -> LocalSpark.session().read().parquet(file.address()).collectAsList().stream())
        .toList();
  }

  /** The bytes of all files of results, by their names. */
  static SortedMap<String, String> bytes(Path out) throws IOException {
    SortedMap<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> bytes.put(out.relativize(file).toString(), hash(file)));
    }
    return bytes;
  }

  private static String hash(Path file) {
    try {
      return Files.size(file) + ":" + Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

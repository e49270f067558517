package org.plumbline.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.forms.json.FormerReport;
import org.plumbline.forms.json.FormerReport.NoReportException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.review.comparison.ReportedFinding;

/** Earlier reports on disk: one file, or every {@code .json} of a folder, by path. */
final class FormerReports {

  private FormerReports() {}

  static List<ReportedFinding> read(Path path, ReadingLimits limits) throws UnusableInputException {
    List<ReportedFinding> findings = new ArrayList<>();
    for (Path file : files(path)) {
      findings.addAll(readFile(file, limits.value(ReadingLimit.REPORT_BYTES)));
    }
    return findings;
  }

  private static List<Path> files(Path path) throws UnusableInputException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw unusable(path, String.valueOf(e.getMessage()));
    }
  }

  private static List<ReportedFinding> readFile(Path file, long allowed)
      throws UnusableInputException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      long size = Files.size(file);
      if (size > allowed) {
        throw tooLarge(file, size, allowed);
      }
      return FormerReport.read(reader);
    } catch (IOException | NoReportException e) {
      throw unusable(file, String.valueOf(e.getMessage()));
    }
  }

  private static UnusableInputException tooLarge(Path file, long size, long allowed) {
    return new UnusableInputException(
        Bilingual.format(
            "报告 %s 有 %d 字节，超过限度 %d 字节（reportBytes）。请核实，或用 %s 提高限度",
            "The report %s has %d bytes, more than the limit of %d (reportBytes). Check it, or raise"
                + " the limit with %s",
            file,
            size,
            allowed,
            ReadingLimit.REPORT_BYTES.option(size)));
  }

  private static UnusableInputException unusable(Path file, String why) {
    return new UnusableInputException(
        Bilingual.format(
            "报告 %s 不能使用：%s。请给出 review --format json 的输出",
            "The report %s cannot be used: %s. Give the output of review --format json",
            file,
            why));
  }
}

package org.plumbline.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;

/**
 * 压缩包提示. Says where an archive holds more than its directory says; other programs may read that.
 */
public final class ArchiveNotices {

  private ArchiveNotices() {}

  public static List<Notice> of(ZipArchive archive) {
    List<Notice> notices = new ArrayList<>();
    if (!archive.repeated().isEmpty()) {
      String names =
          archive.repeated().stream()
              .map(ZipArchive.Entry::name)
              .distinct()
              .limit(5)
              .collect(Collectors.joining("、"));
      notices.add(
          notice(
              "repeated_parts",
              Bilingual.format(
                  "文件中有同名部件（%s），只读取了每个名称的第一个。请核实文件来源。",
                  "The file holds parts of the same name (%s); of each name the first was read."
                      + " Check where the file comes from.",
                  names)));
    }
    int unlisted = archive.unlisted();
    if (unlisted > 0) {
      notices.add(
          notice(
              "unlisted_parts",
              Bilingual.format(
                  "文件中有 %d 个部件未列入压缩包目录，未读取。请核实文件来源。",
                  "The file holds %d parts that its directory does not list; they were not read."
                      + " Check where the file comes from.",
                  unlisted)));
    }
    return notices;
  }

  private static Notice notice(String code, Bilingual message) {
    return new Notice(code, Severity.WARNING, message, Optional.empty());
  }
}

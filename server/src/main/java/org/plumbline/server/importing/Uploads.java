package org.plumbline.server.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** What a browser sends as files. */
final class Uploads {

  private Uploads() {}

  /** A field that was left empty arrives as one file without a name, which is none. */
  static List<Upload> of(
      Optional<List<MultipartFile>> files, Optional<List<MultipartFile>> folder) {
    List<Upload> uploads = new ArrayList<>();
    files.ifPresent(parts -> parts.forEach(part -> add(uploads, part)));
    folder.ifPresent(parts -> parts.forEach(part -> add(uploads, part)));
    return uploads;
  }

  private static void add(List<Upload> uploads, MultipartFile part) {
    String name = Optional.ofNullable(part.getOriginalFilename()).orElse("");
    if (!name.isEmpty()) {
      uploads.add(new Upload(name, part.getSize(), part));
    }
  }
}

package org.plumbline.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.cli.input.FileFailure.Blame;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;

/**
 * The documents of zip files. Zip files inside a zip file are opened, those inside them are named;
 * the limits count over the outer one.
 */
final class ArchiveContents {

  private static final int DEEPEST = 1;

  private final Archives archives;
  private final List<FileFailure> failures;
  private final Predicate<Path> isDocument;
  private final long allowed;

  ArchiveContents(
      ReadingLimits limits,
      Archives archives,
      List<FileFailure> failures,
      Predicate<Path> isDocument) {
    this.archives = archives;
    this.failures = failures;
    this.isDocument = isDocument;
    this.allowed = limits.value(ReadingLimit.ZIP_DOCUMENTS);
  }

  /** What {@code archive} holds; what is wrong with it becomes a failure. */
  List<InputFile> documents(InputFile archive) {
    archives.beginOuter();
    return new Opened(archive).documents();
  }

  /** One outer archive with those inside it. */
  private final class Opened {

    private final InputFile outer;
    private final List<InputFile> found = new ArrayList<>();
    private long files;

    Opened(InputFile outer) {
      this.outer = outer;
    }

    List<InputFile> documents() {
      boolean whole = read(outer, outer.path(), 0);
      if (whole && found.isEmpty()) {
        failures.add(FileFailure.ofPath(outer.label(), PathMessages.EMPTY_FOLDER));
      }
      return List.copyOf(found);
    }

    /** False where a failure has been noted. */
    private boolean read(InputFile archive, Path bytes, int depth) {
      try {
        Archives.Content content = archives.content(bytes, allowed - files, isDocument);
        files += content.documents().size() + content.archives().size();
        content.documents().forEach(entry -> found.add(archive.entry(entry)));
        boolean whole = true;
        for (Path inner : content.archives()) {
          whole &= nested(archive.entry(inner), depth);
        }
        if (content.hidden() > 0) {
          fail(archive, "repeated_names", PathMessages.sameNames(content.hidden()));
        }
        return whole;
      } catch (Archives.TooManyDocuments _) {
        fail(archive, "too_many_documents", PathMessages.tooManyDocuments(allowed));
      } catch (IOException e) {
        failures.add(FileFailure.ofPath(archive.label(), PathMessages.unreadable(e)));
      }
      return false;
    }

    private boolean nested(InputFile inner, int depth) {
      if (depth >= DEEPEST) {
        fail(inner, "nested_archive", PathMessages.NESTED_ARCHIVE);
        return false;
      }
      try {
        return read(inner, archives.unpack(inner), depth + 1);
      } catch (UnreadableDocumentException e) {
        fail(inner, e.code(), e.explanation());
      } catch (IOException e) {
        failures.add(FileFailure.ofPath(inner.label(), PathMessages.unreadable(e)));
      }
      return false;
    }

    private void fail(InputFile file, String code, Bilingual message) {
      failures.add(new FileFailure(file.label(), Blame.DOCUMENT, code, message));
    }
  }
}

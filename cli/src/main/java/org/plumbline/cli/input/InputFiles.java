package org.plumbline.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.format.ReadingLimits;

/**
 * The files that a command line names: files as they are, folders and zip files by the documents
 * below them. Closing it closes the zip files.
 *
 * @param files in the order of the command line, each once; below a folder by path, so that a run
 *     is the same on every file system
 * @param failures paths that lead nowhere
 * @param archives what keeps zip files open
 */
public record InputFiles(List<InputFile> files, List<FileFailure> failures, Closeable archives)
    implements Closeable {

  private static final Set<String> DOCUMENT_EXTENSIONS =
      Arrays.stream(DocumentFormat.values())
          .flatMap(format -> format.extensions().stream())
          .collect(Collectors.toUnmodifiableSet());

  public InputFiles {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }

  /** What {@code arguments} name; a path that leads nowhere does not stop the others. */
  public static InputFiles collect(List<String> arguments) {
    return collect(arguments, ReadingLimits.DEFAULT);
  }

  /** What {@code arguments} name, no zip file holding more than {@code limits} allow. */
  public static InputFiles collect(List<String> arguments, ReadingLimits limits) {
    Map<Path, InputFile> files = new LinkedHashMap<>();
    List<FileFailure> failures = new ArrayList<>();
    Archives archives = new Archives(limits);
    ArchiveContents contents =
        new ArchiveContents(limits, archives, failures, InputFiles::isDocument);
    for (String argument : arguments) {
      for (Path file : resolve(argument, failures)) {
        InputFile input = InputFile.of(file);
        List<InputFile> documents =
            Archives.isArchive(file) ? contents.documents(input) : List.of(input);
        for (InputFile document : documents) {
          files.putIfAbsent(document.path().toAbsolutePath().normalize(), document);
        }
      }
    }
    return new InputFiles(List.copyOf(files.values()), failures, archives);
  }

  @Override
  public void close() throws IOException {
    archives.close();
  }

  private static List<Path> resolve(String argument, List<FileFailure> failures) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      failures.add(FileFailure.ofPath(argument, PathMessages.NOT_A_PATH));
      return List.of();
    }
    if (Files.isDirectory(path)) {
      return documentsBelow(path, failures);
    }
    if (!Files.exists(path)) {
      failures.add(FileFailure.ofPath(argument, PathMessages.MISSING));
      return List.of();
    }
    return List.of(path);
  }

  private static List<Path> documentsBelow(Path folder, List<FileFailure> failures) {
    Walk walk = new Walk(folder, failures);
    try {
      Files.walkFileTree(folder, walk);
    } catch (IOException e) {
      failures.add(FileFailure.ofPath(folder.toString(), PathMessages.unreadable(e)));
    }
    if (walk.documents.isEmpty()) {
      failures.add(FileFailure.ofPath(folder.toString(), PathMessages.EMPTY_FOLDER));
    }
    return walk.documents.stream().sorted().toList();
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    // "~$plan.docx" is what Word leaves beside a document that is open
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && DOCUMENT_EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Collects documents; what it cannot enter becomes a failure and the walk goes on. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<FileFailure> failures;
    private final List<Path> documents = new ArrayList<>();

    Walk(Path top, List<FileFailure> failures) {
      this.top = top;
      this.failures = failures;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(top) && folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isDocument(file) || Archives.isArchive(file)) {
        documents.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      Bilingual message = PathMessages.unreadable(cause);
      failures.add(FileFailure.ofPath(file.toString(), message));
      return FileVisitResult.CONTINUE;
    }
  }
}

package org.plumbline.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.testkit.zip.Zips;

class InputFilesTest {

  @TempDir Path folder;

  @BeforeEach
  void fillFolder() throws IOException {
    Files.createDirectories(folder.resolve("b/.hidden"));
    for (String name :
        List.of(
            "c.docx", "b/二.txt", "a.TXT", "~$c.docx", ".d.txt", "notes.md", "b/.hidden/e.txt")) {
      Files.writeString(folder.resolve(name), "x");
    }
  }

  @Test
  void listsDocumentsBelowFolderByPath() {
    InputFiles files = InputFiles.collect(List.of(folder.toString()));

    assertThat(files.files())
        .extracting(InputFile::path)
        .containsExactly(at("a.TXT"), at("b/二.txt"), at("c.docx"));
    assertThat(files.failures()).isEmpty();
  }

  @Test
  void takesNamedFileWhateverItsName() {
    assertThat(InputFiles.collect(List.of(at("notes.md").toString())).files())
        .containsExactly(InputFile.of(at("notes.md")));
  }

  @Test
  void takesEachFileOnce() {
    InputFiles files =
        InputFiles.collect(List.of(at("c.docx").toString(), folder.toString(), folder + "/b/.."));

    assertThat(files.files())
        .extracting(InputFile::path)
        .containsExactly(at("c.docx"), at("a.TXT"), at("b/二.txt"));
  }

  @Test
  void goesOnAfterMissingFile() {
    InputFiles files = InputFiles.collect(List.of("no such file", at("a.TXT").toString()));

    assertThat(files.files()).extracting(InputFile::path).containsExactly(at("a.TXT"));
    assertThat(files.failures())
        .singleElement()
        .isEqualTo(FileFailure.ofPath("no such file", PathMessages.MISSING));
  }

  @Test
  void saysWhenFolderHoldsNothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(InputFiles.collect(List.of(empty.toString())).failures())
        .containsExactly(FileFailure.ofPath(empty.toString(), PathMessages.EMPTY_FOLDER));
  }

  @Test
  void findsDocumentsInZipFiles() throws IOException {
    Path zip = folder.resolve("forms.zip");
    Files.write(zip, Zips.of(Map.of("2023/表.txt", "x", "__MACOSX/._a.txt", "x", "b.md", "x")));

    try (InputFiles files = InputFiles.collect(List.of(zip.toString()))) {
      assertThat(files.files()).extracting(InputFile::label).containsExactly(zip + "!/2023/表.txt");
    }
  }

  @Test
  void saysWhatZipFilesHide() throws IOException {
    Path zip = folder.resolve("forms.zip");
    Files.write(zip, twice(Zips.of(Map.of("a.txt", "x", "b.txt", "y"))));

    try (InputFiles files = InputFiles.collect(List.of(zip.toString()))) {
      assertThat(files.files()).extracting(InputFile::label).containsExactly(zip + "!/a.txt");
      assertThat(files.failures())
          .extracting(FileFailure::file, FileFailure::code)
          .containsExactly(tuple(zip + "", "repeated_names"));
    }
  }

  @Test
  void opensZipFilesInZipFiles() throws IOException {
    Path zip = folder.resolve("forms.zip");
    byte[] inner = Zips.of(Map.of("表.txt", "x", "b.md", "x"));
    Files.write(zip, Zips.ofBytes(Map.of("2023/区.ZIP", inner, "a.txt", new byte[] {'x'})));

    try (InputFiles files = InputFiles.collect(List.of(zip.toString()))) {
      assertThat(files.failures()).isEmpty();
      assertThat(files.files())
          .extracting(InputFile::label)
          .containsExactly(zip + "!/a.txt", zip + "!/2023/区.ZIP!/表.txt");
      assertThat(Files.readString(files.files().get(1).path())).isEqualTo("x");
    }
  }

  @Test
  void namesZipFilesItDoesNotOpen() throws IOException {
    Path zip = folder.resolve("forms.zip");
    byte[] third = Zips.of(Map.of("c.txt", "x"));
    byte[] second = Zips.ofBytes(Map.of("third.zip", third));
    byte[] damaged = {'P', 'K', 3, 4};
    Files.write(zip, Zips.ofBytes(new TreeMap<>(Map.of("b.zip", damaged, "second.zip", second))));

    try (InputFiles files = InputFiles.collect(List.of(zip.toString()))) {
      assertThat(files.files()).isEmpty();
      assertThat(files.failures())
          .extracting(FileFailure::file, FileFailure::code)
          .containsExactly(
              tuple(zip + "!/b.zip", "unreadable_file"),
              tuple(zip + "!/second.zip!/third.zip", "nested_archive"));
    }
  }

  @Test
  void holdsNestedZipFilesToTheLimits() throws IOException {
    Path zip = folder.resolve("forms.zip");
    byte[] inner = Zips.stored(Map.of("a.txt", " ".repeat(3 << 20), "b.txt", "y"));
    Files.write(zip, Zips.ofBytes(Map.of("inner.zip", inner)));

    assertThat(codes(zip, ReadingLimit.FILE_BYTES, 1 << 20)).containsExactly("file_too_large");
    assertThat(codes(zip, ReadingLimit.TOTAL_BYTES, 1 << 20)).containsExactly("archive_too_large");
    assertThat(codes(zip, ReadingLimit.ZIP_DOCUMENTS, 1)).containsExactly("too_many_documents");
    assertThat(codes(zip, ReadingLimit.INFLATE_RATIO, 250)).containsExactly("zip_bomb");
    assertThat(codes(zip, ReadingLimit.INFLATE_RATIO, 10_000)).isEmpty();
  }

  private static List<String> codes(Path zip, ReadingLimit limit, long value) throws IOException {
    ReadingLimits limits =
        ReadingLimits.DEFAULT.with(ReadingLimit.INFLATE_RATIO, 10_000).with(limit, value);
    try (InputFiles files = InputFiles.collect(List.of(zip.toString()), limits)) {
      return files.failures().stream().map(FileFailure::code).toList();
    }
  }

  /** The second file under the name of the first. */
  private static byte[] twice(byte[] zip) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    return text.replace("b.txt", "a.txt").getBytes(StandardCharsets.ISO_8859_1);
  }

  private Path at(String name) {
    return folder.resolve(name);
  }
}

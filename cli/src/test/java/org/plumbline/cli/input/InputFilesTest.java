package org.plumbline.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    assertThat(files.files()).containsExactly(at("a.TXT"), at("b/二.txt"), at("c.docx"));
    assertThat(files.failures()).isEmpty();
  }

  @Test
  void takesNamedFileWhateverItsName() {
    assertThat(InputFiles.collect(List.of(at("notes.md").toString())).files())
        .containsExactly(at("notes.md"));
  }

  @Test
  void takesEachFileOnce() {
    InputFiles files =
        InputFiles.collect(List.of(at("c.docx").toString(), folder.toString(), folder + "/b/.."));

    assertThat(files.files()).containsExactly(at("c.docx"), at("a.TXT"), at("b/二.txt"));
  }

  @Test
  void goesOnAfterMissingFile() {
    InputFiles files = InputFiles.collect(List.of("no such file", at("a.TXT").toString()));

    assertThat(files.files()).containsExactly(at("a.TXT"));
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
      assertThat(files.files()).extracting(Archives::label).containsExactly(zip + "!/2023/表.txt");
    }
  }

  @Test
  void saysWhatItDoesNotOpenInZipFiles() throws IOException {
    Path zip = folder.resolve("forms.zip");
    Files.write(zip, twice(Zips.of(Map.of("a.txt", "x", "b.txt", "y", "inner.ZIP", "z"))));

    try (InputFiles files = InputFiles.collect(List.of(zip.toString()))) {
      assertThat(files.files()).extracting(Archives::label).containsExactly(zip + "!/a.txt");
      assertThat(files.failures())
          .extracting(FileFailure::file, FileFailure::code)
          .containsExactly(
              tuple(zip + "!/inner.ZIP", "nested_archive"), tuple(zip + "", "repeated_names"));
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

package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every public type of the model is tied to its official term. */
class GlossaryTest {

  private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| `([\\w.]+)` \\| [^|]+ \\|");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern DECLARATION =
      Pattern.compile(
          "\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:(?:public|static|sealed|final|abstract) )*"
              + "(?:record|enum|interface|class) (\\w+)");

  @Test
  void namesEveryPublicTypeOfModel() {
    Set<String> named =
        ROW.matcher(Checkout.text("GLOSSARY.md"))
            .results()
            .map(row -> row.group(2))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named)
        .as("types with a line in GLOSSARY.md (| official term | `Type` | meaning |)")
        .isEqualTo(publicTypes());
  }

  @Test
  void docsBeginWithOfficialTerm() {
    Map<String, String> docs = new TreeMap<>();
    Checkout.sources("model/src/main/java").forEach(file -> collectDocs(file, docs));

    assertThat(publicTypes())
        .allSatisfy(type ->
            assertThat(docs.getOrDefault(type.substring(type.lastIndexOf('.') + 1), ""))
                .as("first words of the doc of %s", type)
                .matches("(?s)\\p{IsHan}.*"));
  }

  private static Set<String> publicTypes() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plumbline.model")
            .stream()
            .filter(GlossaryTest::isPublic)
            .map(type -> type.getName().substring(type.getPackageName().length() + 1))
            .map(name -> name.replace('$', '.'))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(GlossaryTest::isPublic).orElse(true);
  }

  private static void collectDocs(Path file, Map<String, String> docs) {
    String source = read(file);
    Matcher comment = COMMENT.matcher(source);
    while (comment.find()) {
      Matcher declaration = DECLARATION.matcher(source).region(comment.end(), source.length());
      if (declaration.lookingAt()) {
        docs.put(declaration.group(1), comment.group(1).replaceFirst("^[\\s*]+", ""));
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.LegalDocument;
import org.plumbline.regulation.LegalDocuments;
import org.plumbline.regulation.Thresholds;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.rule.RuleInfo;

/** What every rule owes its readers; each failure says what to do. */
class CatalogueTest {

  private static final Path ROOT = Path.of(System.getProperty("plumbline.root"));
  private static final Path SOURCES = ROOT.resolve("review/src/main/java");
  private static final Path TESTS = ROOT.resolve("review/src/test/java");
  private static final List<String> SECTIONS =
      List.of("## Example", "## Why", "## How to fix", "## Basis", "## Known exceptions");

  private final List<Rule> rules = RuleCatalogue.of(RuleData.bundled()).rules();

  @Test
  void everyRuleClassIsRegistered() {
    Set<String> registered =
        rules.stream().map(rule -> rule.getClass().getName()).collect(Collectors.toSet());
    assertThat(ruleClasses())
        .as("Classes with @ReviewRule. Add a missing one to the XxxRules class of its package, and")
        .as("a missing chapter to RuleCatalogue.chapters")
        .containsExactlyInAnyOrderElementsOf(registered);
  }

  @Test
  void codesAreUniqueSnakeCase() {
    assertThat(codes())
        .doesNotHaveDuplicates()
        .isSorted()
        .allSatisfy(code ->
            assertThat(code)
                .as("A code is lower-case words joined by underscores")
                .matches("[a-z]+(_[a-z]+)+"));
  }

  @Test
  void everyBasisIsAKnownDocument() {
    Set<String> known =
        LegalDocuments.bundled().list().stream().map(LegalDocument::id).collect(Collectors.toSet());
    assertThat(rules)
        .allSatisfy(rule ->
            assertThat(rule.info().basis())
                .as("%s: cite documents by an id of legal-documents.yaml", rule.info().code())
                .isNotEmpty()
                .allMatch(citation -> known.contains(citation.document())));
  }

  @Test
  void everyRuleSpeaksBothLanguages() {
    assertAll(
        rules.stream()
            .map(Rule::info)
            .map(rule ->
                () ->
                    assertThat(
                            Stream.of(rule.title(), rule.why(), rule.fix())
                                .filter(CatalogueTest::isWrong))
                        .as("%s: zh must be Chinese, en must be English", rule.code())
                        .isEmpty()));
  }

  @Test
  void everyRuleHasFiringAndSilentCases() {
    assertAll(
        rules.stream()
            .map(rule ->
                () -> {
                  Path test = testOf(rule);
                  assertThat(test).as("Write a test for %s", rule.info().code()).exists();
                  assertThat(Files.readString(test))
                      .as("%s needs a case that fires (findings()…)", test.getFileName())
                      .contains(".findings()")
                      .as("%s needs a case that is silent (isSilent())", test.getFileName())
                      .contains(".isSilent()");
                }));
  }

  @Test
  void everyRuleHasItsPage() {
    assertAll(
        rules.stream()
            .map(Rule::info)
            .map(rule ->
                () -> {
                  Path page = pages().resolve(rule.code() + ".md");
                  assertThat(page).as("Write the page docs/rules/%s.md", rule.code()).exists();
                  assertThat(Files.readAllLines(page))
                      .as("%s: title and sections in this order", page.getFileName())
                      .startsWith("# " + rule.code(), "", headOf(rule))
                      .containsSubsequence(SECTIONS);
                }));
  }

  @Test
  void noPageIsLeftOver() {
    assertThat(files(pages(), ".md").map(page -> nameOf(page, ".md")))
        .as("Pages in docs/rules without a rule: remove or rename them")
        .isSubsetOf(codes());
  }

  @Test
  void everyFigureBelongsToARule() {
    assertThat(Thresholds.bundled().byKey().keySet())
        .as("thresholds.yaml names rules that do not exist")
        .allMatch(key -> codes().contains(key.substring(0, key.indexOf('/'))));
  }

  @Test
  void hashFollowsSeverityAndFigures() {
    RuleData data = RuleData.bundled();
    RuleCatalogue same = RuleCatalogue.of(data);
    RuleCatalogue other =
        RuleCatalogue.of(
            data.withThresholds(
                data.thresholds().with(Map.of("cost_covers_little/share", BigDecimal.ONE))));
    assertThat(same.version()).isEqualTo(RuleCatalogue.of(data).version());
    assertThat(same.version()).startsWith(RuleCatalogue.VERSION + "+");
    assertThat(other.contentHash()).isNotEqualTo(same.contentHash());
  }

  private static boolean isWrong(Bilingual text) {
    return text.zh().codePoints().noneMatch(Character::isIdeographic)
        || text.en().codePoints().filter(c -> c < 128).count() * 2 < text.en().length();
  }

  private static String headOf(RuleInfo rule) {
    return "%s (%s). Criterion: %s. Default severity: %s."
        .formatted(
            rule.title().en(), rule.title().zh(), rule.criterion().code(), rule.severity().code());
  }

  private List<String> codes() {
    return rules.stream().map(Rule::info).map(RuleInfo::code).toList();
  }

  private static Path pages() {
    return ROOT.resolve("docs/rules");
  }

  private static Path testOf(Rule rule) {
    return TESTS.resolve(rule.getClass().getName().replace('.', '/') + "Test.java");
  }

  private static List<String> ruleClasses() {
    return files(SOURCES, ".java")
        .filter(CatalogueTest::isRule)
        .map(file -> nameOf(SOURCES.relativize(file), ".java").replace('/', '.'))
        .toList();
  }

  private static boolean isRule(Path source) {
    try {
      return Files.readString(source).contains("\n@ReviewRule(");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path file, String ending) {
    String name = file.isAbsolute() ? file.getFileName().toString() : file.toString();
    return name.substring(0, name.length() - ending.length());
  }
}

package org.plumbline.regulation.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlFileTest {

  private final YamlProblems problems = new YamlProblems();

  @Test
  void keepsTheLineOfEverything() {
    YamlMapping file = parse("pack: salt\nregisters:\n  stock:\n    key: [no, day]\n");
    YamlMapping registers = file.findMapping("registers", problems).orElseThrow();
    YamlMapping stock = registers.findMapping("stock", problems).orElseThrow();
    assertThat(stock.place()).hasToString("pack.yaml:3 registers.stock");
    assertThat(stock.items("key").getLast().place())
        .hasToString("pack.yaml:4 registers.stock.key[1]");
    assertThat(stock.texts("key", problems)).containsExactly("no", "day");
  }

  @Test
  void takesAKeyWithoutAValueAsAbsent() {
    YamlMapping file = parse("a:\nb: ~\nc: ''\n");
    assertThat(file.keys()).containsExactly("c");
  }

  @Test
  void tellsTheLineOfBrokenYaml() {
    assertThat(find("a: 1\nb: [1, 2\nc: 3\n")).isEmpty();
    assertThat(told()).first().asString().startsWith("pack.yaml:3: not well-formed YAML");
  }

  @Test
  void tellsKeysWrittenTwice() {
    parse("a: 1\nb: 2\na: 3\n");
    assertThat(told()).containsExactly("pack.yaml:3 a: \"a\" stands there twice. Keep one.");
  }

  @Test
  void tellsUnknownKeysAndMissingOnes() {
    YamlMapping file = parse("tilte: x\n");
    file.refuseOthers(List.of("title", "key"), problems);
    file.requireText("title", problems);
    assertThat(told())
        .containsExactly(
            "pack.yaml:1 tilte: \"tilte\" is not known here; known are: title, key.",
            "pack.yaml:1: \"title\" is missing. Add it.");
    assertThat(problems.list().getFirst().told().zh())
        .isEqualTo("pack.yaml 第 1 行 tilte：不认识“tilte”；此处可写：title, key。");
  }

  @Test
  void refusesWhatGrowsWithoutEnd() {
    assertThat(find("a: &a [*a]\n")).isEmpty();
    assertThat(find("[".repeat(50_000))).isEmpty();
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      String before = "*a" + (i - 1);
      laughs.append("a%d: &a%d [%s]\n".formatted(i, i, (before + ", ").repeat(9) + before));
    }
    assertThat(find(laughs.toString())).isEmpty();
    assertThat(problems.list()).hasSize(3);
  }

  private YamlMapping parse(String text) {
    return find(text).orElseThrow();
  }

  private Optional<YamlMapping> find(String text) {
    return YamlFile.parse("pack.yaml", text.getBytes(UTF_8), problems);
  }

  private List<String> told() {
    return problems.list().stream().map(problem -> problem.told().en()).toList();
  }
}

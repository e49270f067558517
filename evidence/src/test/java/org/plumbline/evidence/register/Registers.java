package org.plumbline.evidence.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.regulation.Units;
import org.plumbline.regulation.yaml.YamlFile;
import org.plumbline.regulation.yaml.YamlProblems;

/** The registers of {@code registers.yaml}, and others from text. */
final class Registers {

  private static final Units UNITS = Units.bundled();

  private Registers() {}

  static Register named(String name) {
    return Objects.requireNonNull(all().get(name));
  }

  static Map<String, Register> all() {
    try (InputStream stream = Registers.class.getResourceAsStream("registers.yaml")) {
      YamlProblems problems = new YamlProblems();
      List<Register> registers = load(stream.readAllBytes(), problems);
      assertThat(problems.list()).isEmpty();
      return registers.stream().collect(Collectors.toMap(Register::name, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is told, in English, of registers written in {@code yaml}. */
  static List<String> problems(String yaml) {
    YamlProblems problems = new YamlProblems();
    load(yaml.getBytes(UTF_8), problems);
    return problems.list().stream().map(problem -> problem.told().en()).toList();
  }

  private static List<Register> load(byte[] yaml, YamlProblems problems) {
    return YamlFile.parse("pack.yaml", yaml, problems)
        .map(file -> RegisterSchemas.load(file, UNITS, problems))
        .orElse(List.of());
  }
}

package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.cli.CommonOptions;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine.Option;

/** The compose file names options, ports and folders that there are. */
class ComposeTest {

  private static final Path FOLDER = Path.of(System.getProperty("plumbline.root"), "deploy");

  @Test
  void givesOptionsThatServeKnows() throws IOException {
    List<String> command = list(service("plumbline"), "command");
    assertThat(command).startsWith("./plumbline", "serve");
    assertThat(FOLDER.resolveSibling("plumbline")).isExecutable();
    assertThat(options()).containsAll(given(command).keySet());
  }

  @Test
  void reachesThePortAndKeepsTheData() throws IOException {
    Map<String, Object> server = service("plumbline");
    Map<String, String> given = given(list(server, "command"));
    assertThat(list(server, "ports")).allMatch(port -> port.endsWith(":" + given.get("--port")));
    assertThat(list(server, "volumes")).contains("data:" + given.get("--data"));
    assertThat(list(server, "volumes")).contains("..:" + server.get("working_dir"));
    assertThat(map(file(), "volumes")).containsOnlyKeys("data", "database");
  }

  @Test
  void speaksToTheDatabaseThatItsScriptMakes() throws IOException {
    String url = given(list(service("plumbline"), "command")).get("--database-url");
    assertThat(url).startsWith("jdbc:postgresql://database/plumbline?user=plumbline&");
    assertThat(map(file(), "services")).containsKey("database");
    String script = list(service("database"), "volumes").get(1).replaceFirst(":.*", "");
    assertThat(Files.readString(FOLDER.resolve(script)))
        .contains("CREATE ROLE plumbline LOGIN", "CREATE DATABASE plumbline OWNER plumbline");
    String password = "PLUMBLINE_DATABASE_PASSWORD";
    assertThat(url).endsWith("password=${" + password + "}");
    assertThat(map(service("database"), "environment")).containsKey(password);
  }

  private static Set<String> options() {
    return Stream.of(ServeCommand.class, DatabaseOptions.class, CommonOptions.class)
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .map(field -> field.getAnnotation(Option.class))
        .filter(Objects::nonNull)
        .flatMap(option -> Arrays.stream(option.names()))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> given(List<String> command) {
    return command.stream()
        .filter(word -> word.startsWith("--"))
        .map(word -> word.split("=", 2))
        .collect(Collectors.toMap(word -> word[0], word -> word[1]));
  }

  private static Map<String, Object> service(String name) throws IOException {
    return map(map(file(), "services"), name);
  }

  private static Map<String, Object> file() throws IOException {
    return new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> of, String name) {
    return (Map<String, Object>) Objects.requireNonNull(of.get(name));
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(Map<String, Object> of, String name) {
    return (List<String>) Objects.requireNonNull(of.get(name));
  }
}

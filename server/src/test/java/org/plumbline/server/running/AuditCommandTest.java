package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Language;
import org.plumbline.server.audit.Events;

class AuditCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void findsTheChainOfAServerAtWorkSound() {
    assertThat(run("verify", "--data", TestServer.data().toString())).isZero();
    assertThat(said()).contains("The chain is sound");
    assertThat(Visitor.stranger().get("/sign-in").statusCode()).isEqualTo(200);
  }

  @Test
  void findsItsExportSound() throws Exception {
    Path file = exported();
    assertThat(run("verify", file.toString())).isZero();
    assertThat(Files.readAllLines(file))
        .hasSize(Math.toIntExact(TestServer.part(Events.class).head().seq()));
  }

  @Test
  void namesALineTakenOutOfAnExport() throws Exception {
    Path file = exported();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.remove(4);
    Files.write(file, lines);
    assertThat(run("verify", file.toString())).isOne();
    assertThat(said()).contains("Event 5 is missing");
  }

  @Test
  void namesALineChangedInAnExport() throws Exception {
    Path file = exported();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(2, lines.get(2).replace("plan_imported", "plan_approved"));
    Files.write(file, lines);
    assertThat(run("verify", file.toString())).isOne();
    assertThat(said()).contains("Event 3 does not follow");
  }

  @Test
  void namesALineThatStandsTwice() throws Exception {
    Path file = exported();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add(3, lines.get(2));
    Files.write(file, lines);
    assertThat(run("verify", file.toString())).isOne();
    assertThat(said()).contains("Event 3 was slipped in");
  }

  @Test
  void seesAnExportCutShortByACheckpoint() throws Exception {
    Path file = exported();
    List<String> lines = Files.readAllLines(file);
    String last = TestServer.part(Events.class).head().hash();
    Files.write(file, lines.subList(0, lines.size() - 1));
    assertThat(run("verify", file.toString())).isZero();
    assertThat(run("verify", file.toString(), "--expect", last)).isOne();
  }

  @Test
  void writesTablesInWhichNothingRuns() throws Exception {
    Path file = folder.resolve("events.csv");
    assertThat(run("export", "--data", TestServer.data().toString(), "-o", file.toString()))
        .isZero();
    assertThat(Files.readString(file)).startsWith("\uFEFFseq,at,actor").contains("plan_imported");
  }

  @Test
  void saysWhatItCannotUse() throws Exception {
    assertThat(run("verify", "--data", folder.toString())).isNotZero();
    Path file = Files.writeString(folder.resolve("x.jsonl"), "{}\n");
    assertThat(run("verify", file.toString())).isNotZero();
    assertThat(run("verify", "--expect", "abc")).isNotZero();
    assertThat(folder.resolve("database")).doesNotExist();
  }

  private Path exported() {
    Path file = folder.resolve("events.jsonl");
    assertThat(run("export", "--data", TestServer.data().toString(), "-o", file.toString()))
        .isZero();
    return file;
  }

  private int run(String... words) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), stream, stream, Streams.Drawing.NONE);
    return AuditCommand.line(streams, Language.EN).execute(words);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }
}

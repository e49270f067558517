package org.plumbline.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresSettingsTest {

  @Test
  void takesMoreOfLargerMachines() {
    assertThat(PostgresSettings.buffers(1024)).isEqualTo(128);
    assertThat(PostgresSettings.buffers(8192)).isEqualTo(512);
    assertThat(PostgresSettings.buffers(262_144)).isEqualTo(1024);
  }

  @Test
  void asksOnlyForLibrariesThatAreThere(@TempDir Path programs) throws Exception {
    assertThat(PostgresSettings.of(programs)).noneMatch(each -> each.contains("pg_prewarm"));
    Path libraries = Files.createDirectories(programs.resolve("lib/postgresql"));
    Files.createFile(libraries.resolve("pg_prewarm.so"));
    assertThat(PostgresSettings.of(programs)).contains("shared_preload_libraries=pg_prewarm");
  }
}

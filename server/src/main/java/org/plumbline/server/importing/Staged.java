package org.plumbline.server.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.PlanContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The plans of files that were read, until somebody decides: exactly what was shown is kept. */
@Component
class Staged {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient database;

  Staged(JdbcClient database) {
    this.database = database;
  }

  void put(long file, List<PerformancePlan> plans) {
    database
        .sql(
            "INSERT INTO import_reading (file_id, content) VALUES (?, ?)"
                + " ON CONFLICT (file_id) DO UPDATE SET content = excluded.content")
        .params(file, packed(plans))
        .update();
  }

  List<PerformancePlan> get(long file) {
    return database
        .sql("SELECT content FROM import_reading WHERE file_id = ?")
        .param(file)
        .query((row, _) -> unpacked(row.getBytes("content")))
        .optional()
        .orElseThrow(() -> new TooLateException(file));
  }

  void remove(long file) {
    database.sql("DELETE FROM import_reading WHERE file_id = ?").param(file).update();
  }

  private static byte[] packed(List<PerformancePlan> plans) {
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
      JSON.writeValue(out, plans.stream().map(PlanContent::write).toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  private static List<PerformancePlan> unpacked(byte[] content) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
      return Arrays.stream(JSON.readValue(in, String[].class)).map(PlanContent::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

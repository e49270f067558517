package org.plumbline.server.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is public for programs and the published schemas agree; a member more or less is told. */
class PublicSchemasTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Visitor stranger = Visitor.stranger();

  @Test
  void indexFitsItsSchema() throws IOException {
    String index = stranger.get("/public/index.json").body();
    assertThat(errors("public-index-1", index)).isEmpty();
    for (JsonNode publication : JSON.readTree(index).get("publications")) {
      String own = stranger.get(publication.get("index").asString()).body();
      assertThat(errors("public-index-1", own)).isEmpty();
    }
    assertThat(errors("public-index-1", index.replace("\"sm3\"", "\"other\""))).isNotEmpty();
  }

  @Test
  void publicationsFitTheirSchema() throws IOException {
    JsonNode first =
        JSON.readTree(stranger.get("/public/index.json").body()).get("publications").get(0);
    String file = stranger.get(first.get("file").asString()).body();
    assertThat(errors("publication-1", file)).isEmpty();
    for (JsonNode plan : JSON.readTree(file).get("plans")) {
      assertThat(errors("plans-1", plan.get("file").toString())).isEmpty();
    }
    assertThat(errors("publication-1", file.replace("\"fiscalYear\"", "\"year\""))).isNotEmpty();
  }

  @Test
  void resultsFitTheirSchemaAndTheirHashes() throws IOException {
    JsonNode index =
        JSON.readTree(stranger.get(EvaluatedDepartment.publish() + "/index.json").body());
    assertThat(errors("public-index-1", index.toString())).isEmpty();
    JsonNode result = index.get("plansPublished").get(0).get("results");
    String file = stranger.get(result.get("file").asString()).body();
    assertThat(errors("results-1", file)).isEmpty();
    assertThat(Hashes.of(file).sha256()).isEqualTo(result.get("sha256").asString());
    String whole = stranger.get(index.get("file").asString()).body();
    assertThat(errors("publication-1", whole)).isEmpty();
    assertThat(whole).contains(file.strip());
    assertThat(Hashes.of(whole).sm3()).isEqualTo(index.get("sm3").asString());
  }

  private static List<String> errors(String name, String json) throws IOException {
    Path file =
        Path.of(System.getProperty("plumbline.root"), "docs", "schema", name + ".schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(file), InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }
}

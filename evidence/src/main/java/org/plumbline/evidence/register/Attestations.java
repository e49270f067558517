package org.plumbline.evidence.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.regulation.yaml.YamlFile;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlProblems;

/** 佐证登记. The register of typed-in values, which every pack has without declaring it. */
public final class Attestations {

  public static final String NAME = "attestations";

  private static final String FILE = "attestations.yaml";

  private Attestations() {}

  /** The register, as the product ships it. */
  public static Register register() {
    YamlProblems problems = new YamlProblems();
    try (InputStream stream = Attestations.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new RegulationDataException(FILE + ": missing from the product");
      }
      return YamlFile.parse(FILE, stream.readAllBytes(), problems)
          .map(file -> only(file, problems))
          .orElseThrow(() -> new RegulationDataException(FILE + ": " + problems.list()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Register only(YamlMapping file, YamlProblems problems) {
    return RegisterSchemas.builtIn(file, problems).stream()
        .findFirst()
        .orElseThrow(() -> new RegulationDataException(FILE + ": " + problems.list()));
  }
}

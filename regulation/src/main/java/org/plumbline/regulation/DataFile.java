package org.plumbline.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML data: the product's own from beside their classes, others from a stream. */
public final class DataFile {

  private DataFile() {}

  /** A data file that ships with the product, beside {@code owner} on the class path. */
  public static DataNode bundled(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new RegulationDataException(name + ": missing from the product");
      }
      return parse(name, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A data file of an installation; {@code name} is used in messages. */
  public static DataNode parse(String name, InputStream stream) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(false).build();
    try {
      return DataNode.of(name, new Load(settings).loadFromInputStream(stream));
    } catch (YamlEngineException e) {
      throw new RegulationDataException(name + ": " + e.getMessage(), e);
    }
  }
}

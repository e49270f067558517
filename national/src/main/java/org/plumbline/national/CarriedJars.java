package org.plumbline.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * The jars that go to the executors of a cluster: our own and the libraries of the command line.
 * What belongs to Spark is there already.
 */
final class CarriedJars {

  private static final String COMMAND_LINE = "plumbline-cli.jar";

  private CarriedJars() {}

  /**
   * Those of the product that {@code own} belongs to; none where the classes were never packaged.
   *
   * @param own the jar of this module
   */
  static List<Path> beside(Path own) throws IOException {
    if (!Files.isRegularFile(own)) {
      return List.of();
    }
    List<Path> jars = new ArrayList<>(List.of(own));
    Path commandLine = commandLine(own);
    jars.add(commandLine);
    try (JarFile jar = new JarFile(commandLine.toFile())) {
      String names = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String name : names.split(" ", -1)) {
        Path library = own.resolveSibling(name);
        if (Files.exists(library) && !jars.contains(library)) {
          jars.add(library);
        }
      }
    }
    return jars;
  }

  private static Path commandLine(Path own) throws IOException {
    Path plain = own.resolveSibling(COMMAND_LINE);
    if (Files.exists(plain)) {
      return plain;
    }
    try (var jars = Files.newDirectoryStream(own.resolveSibling("."), "plumbline-cli*.jar")) {
      for (Path jar : jars) {
        return jar;
      }
    }
    throw new IOException("The command line is missing beside " + own);
  }
}

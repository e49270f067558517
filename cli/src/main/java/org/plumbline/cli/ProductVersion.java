package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.cli.input.Fingerprint;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class ProductVersion implements IVersionProvider {

  /** The version in the jar's manifest; classes that were never packaged have none. */
  static String number() {
    return Optional.ofNullable(Plumbline.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  /** The version, and what tells this build from others of the same version. */
  static String build() {
    return Optional.ofNullable(Plumbline.class.getProtectionDomain().getCodeSource())
        .map(source -> Path.of(URI.create(source.getLocation().toString())))
        .filter(Files::isRegularFile)
        .map(jar -> number() + "+" + ofJars(jar.resolveSibling(".")))
        .orElse(number());
  }

  private static String ofJars(Path folder) {
    try (Stream<Path> jars = Files.list(folder)) {
      return Fingerprint.ofFiles(
          jars.filter(jar -> jar.getFileName().toString().matches("plumbline-.*\\.jar"))
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"plumbline " + number() + " (Java " + Runtime.version() + ")"};
  }
}

package org.plumbline.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class ProductVersion implements IVersionProvider {

  /** The version in the jar's manifest; classes that were never packaged have none. */
  static String number() {
    return Optional.ofNullable(Plumbline.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"plumbline " + number() + " (Java " + Runtime.version() + ")"};
  }
}

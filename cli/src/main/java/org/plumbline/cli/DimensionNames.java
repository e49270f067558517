package org.plumbline.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.plumbline.model.plan.Dimension;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --dimension}: the code of public JSON, or the official term. */
final class DimensionNames implements ITypeConverter<Dimension>, Iterable<String> {

  @Override
  public Dimension convert(String name) {
    return Arrays.stream(Dimension.values())
        .filter(d -> d.code().equalsIgnoreCase(name) || d.official().equals(name))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("no such dimension"));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Dimension.values()).map(Dimension::code).iterator();
  }
}

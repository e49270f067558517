package org.plumbline.fuzz;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.source.SourceLocation;

/** All places that a value names, however deep: the model is records all the way down. */
final class Places {

  private Places() {}

  static void collect(Object value, List<SourceLocation> places) {
    switch (value) {
      case SourceLocation place -> places.add(place);
      case Optional<?> optional -> optional.ifPresent(inner -> collect(inner, places));
      case Collection<?> values -> values.forEach(inner -> collect(inner, places));
      case Record values -> collectComponents(values, places);
      default -> {}
    }
  }

  private static void collectComponents(Record values, List<SourceLocation> places) {
    if (!values.getClass().getName().startsWith("org.plumbline.")) {
      return;
    }
    for (RecordComponent component : values.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object inner = component.getAccessor().invoke(values);
        if (inner != null) {
          collect(inner, places);
        }
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }
}

package org.plumbline.reading;

import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.testkit.form.FormFamily;
import org.plumbline.testkit.form.FormQuirk;
import org.plumbline.testkit.format.DocumentFormat;

/** A plan printed in the layout of any family, in any format, is read as the same plan. */
class EveryFamilyTest {

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void plansSurviveEveryFormat(
      @ForAll FormFamily family,
      @ForAll DocumentFormat format,
      @ForAll @IntRange(min = 1, max = 1) int seed) {
    RoundTrip.of(family, EnumSet.noneOf(FormQuirk.class), format, seed).isTheSame();
  }
}

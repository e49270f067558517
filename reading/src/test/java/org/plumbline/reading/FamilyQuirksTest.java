package org.plumbline.reading;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.testkit.form.FormFamily;
import org.plumbline.testkit.form.FormQuirk;
import org.plumbline.testkit.format.DocumentFormat;

/** A plan is read as the same plan whatever the form does to its rows, labels and levels. */
class FamilyQuirksTest {

  /** Formats take turns, so that every quirk meets every format in some families. */
  @Property(generation = GenerationMode.EXHAUSTIVE)
  void plansSurviveEveryQuirk(@ForAll FormFamily family, @ForAll FormQuirk quirk) {
    int turn = family.ordinal() + quirk.ordinal();
    DocumentFormat format = DocumentFormat.values()[turn % DocumentFormat.values().length];
    DocumentFormat possible = quirk.occursIn(family, format) ? format : quirk.usualFormat();
    Assume.that(quirk.occursIn(family, possible));
    RoundTrip.of(family, EnumSet.of(quirk), possible, turn).isTheSame();
  }

  @Property(tries = 150, seed = "20220110", edgeCases = EdgeCasesMode.NONE)
  void quirksMayStandTogether(
      @ForAll FormFamily family,
      @ForAll FormQuirk first,
      @ForAll FormQuirk second,
      @ForAll DocumentFormat format,
      @ForAll @IntRange(max = 9_999) int seed) {
    Assume.that(first.occursIn(family, format) && second.occursIn(family, format));
    Assume.that(!first.excludes(second));
    Set<FormQuirk> both = EnumSet.of(first, second);
    RoundTrip.of(family, both, format, seed).isTheSame();
  }
}

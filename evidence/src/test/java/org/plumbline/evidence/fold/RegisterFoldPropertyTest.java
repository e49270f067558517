package org.plumbline.evidence.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.register.RegisterRecord;

class RegisterFoldPropertyTest {

  @Provide
  Arbitrary<List<RegisterRecord>> records() {
    return RandomRegister.records();
  }

  @Provide
  Arbitrary<List<Leaf>> leaves() {
    return RandomRegister.leaves().list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomRegister.asOf();
  }

  @Property(tries = 400)
  void partsMergeToTheWhole(
      @ForAll("records") List<RegisterRecord> records,
      @ForAll("leaves") List<Leaf> leaves,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 5) int parts) {
    RegisterFold merged = fold(List.of(), leaves, day);
    for (int part = parts - 1; part >= 0; part--) {
      int mine = part;
      merged.merge(
          fold(
              IntStream.range(0, records.size())
                  .filter(i -> i % parts == mine)
                  .mapToObj(records::get)
                  .toList(),
              leaves,
              day));
    }
    assertThat(values(merged, day)).isEqualTo(values(fold(records, leaves, day), day));
  }

  @Property(tries = 400)
  void aTimelineIsAFoldOfEachDay(
      @ForAll("records") List<RegisterRecord> records,
      @ForAll("leaves") List<Leaf> leaves,
      @ForAll("days") LocalDate last,
      @ForAll @IntRange(min = 1, max = 40) int step) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = last.minusDays(step * 6L); day.isBefore(last); day = day.plusDays(step)) {
      days.add(day);
    }
    days.add(last);
    for (Leaf leaf : leaves) {
      LeafTimeline timeline = new LeafTimeline(leaf, days, 2022);
      records.forEach(timeline::add);
      List<Outcome> each =
          days.stream()
              .flatMap(day -> values(fold(records, List.of(leaf), day), day).stream())
              .toList();
      assertThat(timeline.outcomes()).isEqualTo(each);
    }
  }

  private static RegisterFold fold(List<RegisterRecord> records, List<Leaf> leaves, LocalDate day) {
    RegisterFold fold = new RegisterFold(RandomRegister.REGISTER, leaves, new AsOf(2022, day));
    records.forEach(fold::add);
    return fold;
  }

  private static List<Outcome> values(RegisterFold fold, LocalDate day) {
    AsOf asOf = new AsOf(2022, day);
    return fold.tallies().entrySet().stream()
        .map(entry -> Finish.of(entry.getKey(), entry.getValue(), asOf))
        .toList();
  }
}

package org.plumbline.evidence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jooq.DSLContext;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.RandomRegister;
import org.plumbline.evidence.fold.RegisterFold;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.register.HeldRecords;
import org.plumbline.evidence.register.KnownRecords;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.RegisterRecord;

/** What is computed in a database is what is computed in memory, whatever the records. */
class InterpretersAgreeTest {

  private static final DSLContext DATABASE = TestDatabase.connect();

  @Provide
  Arbitrary<List<RegisterRecord>> records() {
    return RandomRegister.records();
  }

  @Provide
  Arbitrary<List<Leaf>> leaves() {
    return RandomRegister.leaves().list().ofSize(12);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomRegister.asOf();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void everyLeafHasTheSameTallyAndRecords(
      @ForAll("records") List<RegisterRecord> records,
      @ForAll("leaves") List<Leaf> leaves,
      @ForAll("days") LocalDate day) {
    Records held = new HeldRecords(RandomRegister.REGISTER, records);
    new RegisterStore(DATABASE, RegisterHome.ofSchema("random")).replace(held);
    SqlTallies tallies = new SqlTallies(DATABASE, RegisterHome.ofSchema("random"));
    AsOf asOf = new AsOf(2022, day);
    for (Leaf leaf : leaves) {
      RegisterFold fold = new RegisterFold(RandomRegister.REGISTER, List.of(leaf), asOf);
      records.forEach(fold::add);
      assertThat(tallies.tally(leaf, asOf)).as("%s", leaf).isEqualTo(fold.tallies().get(leaf));
    }
    Leaf first = leaves.getFirst();
    assertThat(behind(tallies, first, asOf)).isEqualTo(counted(held, first, asOf));
  }

  private static List<RegisterRecord> behind(SqlTallies tallies, Leaf leaf, AsOf asOf) {
    List<RegisterRecord> behind = new ArrayList<>();
    tallies.forEachRecord(leaf, asOf, behind::add);
    return behind;
  }

  private static List<RegisterRecord> counted(Records records, Leaf leaf, AsOf asOf) {
    RegisterFold fold = new RegisterFold(records.register(), List.of(leaf), asOf);
    List<RegisterRecord> counted = new ArrayList<>();
    KnownRecords.on(asOf.day(), records)
        .forEach(cells -> {
          if (fold.counts(cells)) {
            counted.add(cells);
          }
        });
    return counted;
  }
}

package org.plumbline.evidence.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterRecord;

class ConditionAlgebraTest {

  @Provide
  Arbitrary<List<RegisterRecord>> records() {
    return RandomRegister.records();
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return RandomRegister.conditions();
  }

  @Property(tries = 300)
  void notBothIsNotOneOrNotTheOther(
      @ForAll("records") List<RegisterRecord> records,
      @ForAll("conditions") Condition one,
      @ForAll("conditions") Condition other) {
    same(records, not(all(one, other)), any(not(one), not(other)));
    same(records, not(any(one, other)), all(not(one), not(other)));
  }

  @Property(tries = 300)
  void bothSpreadsOverEither(
      @ForAll("records") List<RegisterRecord> records,
      @ForAll("conditions") Condition one,
      @ForAll("conditions") Condition two,
      @ForAll("conditions") Condition three) {
    same(records, all(one, any(two, three)), any(all(one, two), all(one, three)));
  }

  @Property(tries = 300)
  void aConditionHoldsOrItsOppositeDoes(
      @ForAll("records") List<RegisterRecord> records, @ForAll("conditions") Condition one) {
    same(records, any(one, not(one)), Condition.ALWAYS);
    same(records, not(not(one)), one);
    same(records, all(one, not(one)), new Condition.Any(List.of()));
  }

  @Property(tries = 100)
  void nothingHoldsOfAnEmptyRecordButNots(@ForAll("conditions") Condition one) {
    RegisterRecord empty =
        new RegisterRecord(
            new RegisterFile("f", "0", false),
            2,
            RandomRegister.REGISTER.columns().stream().map(_ -> CellValue.ABSENT).toList());
    boolean test =
        !(one instanceof Condition.Not)
            && !(one instanceof Condition.All)
            && !(one instanceof Condition.Any);
    assertThat(test && predicate(one).test(empty)).isFalse();
  }

  private static void same(List<RegisterRecord> records, Condition one, Condition other) {
    Predicate<RegisterRecord> left = predicate(one);
    Predicate<RegisterRecord> right = predicate(other);
    assertThat(records).allMatch(cells -> left.test(cells) == right.test(cells));
  }

  private static Predicate<RegisterRecord> predicate(Condition condition) {
    AsOf asOf = new AsOf(2022, LocalDate.of(2022, 8, 15));
    return new Predicates(new Cells(RandomRegister.REGISTER, asOf)).of(condition);
  }

  private static Condition not(Condition part) {
    return new Condition.Not(part);
  }

  private static Condition all(Condition... parts) {
    return new Condition.All(List.of(parts));
  }

  private static Condition any(Condition... parts) {
    return new Condition.Any(List.of(parts));
  }
}

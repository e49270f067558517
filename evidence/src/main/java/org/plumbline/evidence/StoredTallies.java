package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.Tally;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterRecord;

/** 库内统计的来源. Who computes leaves where the records lie, so that they are not gone through here. */
public interface StoredTallies {

  /** What going through the register gives. */
  Tally tally(Leaf leaf, AsOf asOf);

  /** The day of the last record that the leaf counts; absent where records have no day. */
  Optional<LocalDate> findLatest(Leaf leaf, AsOf asOf);

  /** Whether any record of the register that is known by then is made up. */
  boolean isSynthetic(Register register, AsOf asOf);

  /** Hands over the records that the leaf counts, in the order of the register. */
  void forEachRecord(Leaf leaf, AsOf asOf, Consumer<RegisterRecord> consumer);
}

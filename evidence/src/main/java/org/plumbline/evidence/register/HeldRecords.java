package org.plumbline.evidence.register;

import java.util.List;
import java.util.function.Consumer;

/** 内存记录. Few records, held in memory. */
public record HeldRecords(Register register, List<RegisterRecord> records) implements Records {

  public HeldRecords {
    records = List.copyOf(records);
  }

  @Override
  public void forEach(Consumer<RegisterRecord> consumer) {
    records.forEach(consumer);
  }
}

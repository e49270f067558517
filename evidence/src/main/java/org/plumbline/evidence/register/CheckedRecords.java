package org.plumbline.evidence.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** 已核记录. The records of a file that was found right, read from it anew each time. */
final class CheckedRecords implements Records {

  private final Register register;
  private final RegisterFile file;
  private final RawTable table;
  private final RegisterReader.Rules rules;

  CheckedRecords(Register register, RegisterFile file, RawTable table, RegisterReader.Rules rules) {
    this.register = register;
    this.file = file;
    this.table = table;
    this.rules = rules;
  }

  @Override
  public Register register() {
    return register;
  }

  @Override
  public void forEach(Consumer<RegisterRecord> consumer) {
    try {
      table.forEachRow(
          new RecordAssembly(
              register,
              rules,
              new ProblemList(),
              (row, values) -> consumer.accept(new RegisterRecord(file, row, values))));
    } catch (RefusalException refusal) {
      throw new ChangedFileException(file.name(), refusal.explanation());
    } catch (IOException e) {
      throw new UncheckedIOException(file.name() + ": " + e.getMessage(), e);
    }
  }
}

package org.plumbline.evidence.register;

import java.util.List;
import java.util.Map;
import org.plumbline.model.source.Notice;
import org.plumbline.model.text.Bilingual;

/** 引用核查. Whether each reference names a record that is there. */
final class ReferenceCheck {

  private final Records records;
  private final Map<String, FileCheck.Accepted> accepted;
  private final ProblemList problems;
  private final List<Notice> notices;

  ReferenceCheck(
      Records records,
      Map<String, FileCheck.Accepted> accepted,
      ProblemList problems,
      List<Notice> notices) {
    this.records = records;
    this.accepted = accepted;
    this.problems = problems;
    this.notices = notices;
  }

  void check() {
    List<Column> columns = records.register().columns();
    for (int place = 0; place < columns.size(); place++) {
      if (columns.get(place).type() instanceof ColumnType.Reference reference) {
        FileCheck.Accepted target = accepted.get(reference.register());
        if (target == null) {
          tellUnchecked(columns.get(place), reference.register());
        } else {
          follow(place, target.keys(), reference.register());
        }
      }
    }
  }

  private void follow(int place, KeyTable keys, String target) {
    Column column = records.register().columns().get(place);
    records.forEach(entry -> {
      if (entry.at(place) instanceof CellValue.Words words
          && !keys.contains(List.of(words.text()))) {
        String shown = column.personal() ? Masking.mask(words.text()) : words.text();
        problems.addCell(
            entry.row(),
            column.title().zh(),
            shown,
            Bilingual.format(
                "台账 %s 中没有这个主键。请核对，或先在该台账登记。",
                "the register %s has no such key. Check it, or enter it there first.", target));
      }
    });
  }

  private void tellUnchecked(Column column, String target) {
    notices.add(
        RegisterReader.notice(
            "reference_unchecked",
            Bilingual.format(
                "台账 %1$s 的“%2$s”引用台账 %3$s，后者没有提供或已退回，未核对引用。",
                "the column %2$s of the register %1$s refers to %3$s, which was not supplied or was"
                    + " refused; these references were not checked.",
                records.register().name(),
                column.title().zh(),
                target)));
  }
}

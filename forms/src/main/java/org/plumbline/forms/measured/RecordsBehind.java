package org.plumbline.forms.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.evidence.Attestation;
import org.plumbline.evidence.Measurement;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.register.Attestations;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Masking;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.model.text.Bilingual;
import java.util.Optional;

/**
 * 依据的记录. The records behind a figure, part by part: a measure of several folds has one part for
 * each, and a record that two of them count is listed with both.
 *
 * @param name of the indicator or watch
 */
public record RecordsBehind(
    String name, List<Part> parts, Measurement measurement, boolean personal) {

  public RecordsBehind {
    parts = List.copyOf(parts);
  }

  /** 口径的一部分. One fold of the measure, or what somebody attested. */
  public record Part(
      int number, Register register, Bilingual words, Optional<RegisterRecord> attested,
      Optional<Leaf> leaf) {}

  /** Those behind a measure. */
  public static RecordsBehind of(
      String name, Measure measure, Measurement measurement, AsOf asOf, boolean personal) {
    List<Part> parts = new ArrayList<>();
    for (Leaf leaf : measure.leaves()) {
      parts.add(
          new Part(
              parts.size() + 1,
              leaf.register(),
              Explanation.describe(leaf, asOf),
              Optional.empty(),
              Optional.of(leaf)));
    }
    return new RecordsBehind(name, parts, measurement, personal);
  }

  /** The one of a value that was typed in. */
  public static RecordsBehind of(
      String name, Attestation attestation, Measurement measurement, boolean personal) {
    Part part =
        new Part(
            1,
            Attestations.register(),
            Bilingual.of("填报值", "an attested value"),
            Optional.of(attestation.source()),
            Optional.empty());
    return new RecordsBehind(name, List.of(part), measurement, personal);
  }

  /** The registers they come from, each once. */
  public List<Register> registers() {
    return parts.stream().map(Part::register).distinct().toList();
  }

  /** Goes through the records of a part, in the order of their file. */
  public void forEach(Part part, Consumer<RegisterRecord> consumer) {
    part.attested().ifPresent(consumer);
    part.leaf()
        .ifPresent(leaf -> measurement.forEachRecord(leaf, (_, cells) -> consumer.accept(cells)));
  }

  /** A cell as a list shows it: personal data masked unless it was asked for. */
  public String cell(Column column, CellValue value) {
    return switch (personal ? value : Masking.mask(column, value)) {
      case CellValue.Absent _ -> "";
      case CellValue.Words words -> words.text();
      case CellValue.Amount amount -> plain(amount);
      case CellValue.Day day -> day.date().toString();
      case CellValue.Flag flag -> flag.yes() ? "是" : "否";
    };
  }

  private static String plain(CellValue.Amount amount) {
    return amount.amount().toPlainString();
  }

  /** The title of a column with its unit. */
  public static Bilingual title(Column column) {
    if (column.type() instanceof ColumnType.Amount amount && !amount.unit().symbol().isEmpty()) {
      return Bilingual.of(
          column.title().zh() + "（" + amount.unit().symbol() + "）",
          column.title().en() + " (" + amount.unit().symbol() + ")");
    }
    return column.title();
  }
}

package org.plumbline.server.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Masking;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.TypedRecord;
import org.plumbline.evidence.sql.RowQuery;
import org.plumbline.evidence.sql.StoredRow;
import org.plumbline.model.text.Bilingual;

/** How pages show a register. */
final class RegisterView {

  private RegisterView() {}

  /**
   * A column as a sheet heads it and asks for it.
   *
   * @param kind which field it is typed into
   * @param choices what may be chosen
   */
  public record Heading(
      Column column, Bilingual title, String unit, String kind, List<String> choices) {

    static Heading of(Column column) {
      return switch (column.type()) {
        case ColumnType.Text _, ColumnType.Reference _ -> plain(column, "text");
        case ColumnType.Day _ -> plain(column, "date");
        case ColumnType.Choice(List<String> values) ->
            new Heading(column, column.title(), "", "choice", values);
        case ColumnType.YesNo _ ->
            new Heading(column, column.title(), "", "choice", List.of("是", "否"));
        case ColumnType.Amount amount ->
            new Heading(column, column.title(), amount.unit().symbol(), "number", List.of());
      };
    }

    private static Heading plain(Column column, String kind) {
      return new Heading(column, column.title(), "", kind, List.of());
    }
  }

  static List<Heading> headings(Register register) {
    return register.columns().stream().map(Heading::of).toList();
  }

  /** The texts of a record; personal data masked unless they may be seen. */
  static List<String> texts(Register register, StoredRow row, boolean personal) {
    List<String> texts = new ArrayList<>();
    for (int place = 0; place < register.columns().size(); place++) {
      Column column = register.columns().get(place);
      CellValue value = row.cells().at(place);
      texts.add(TypedRecord.text(personal ? value : Masking.mask(column, value)));
    }
    return texts;
  }

  /** What is asked for on the page of a register. */
  static RowQuery query(
      Register register, Optional<String> words, Optional<String> sort, boolean personal) {
    Optional<String> by = sort.map(text -> text.startsWith("-") ? text.substring(1) : text);
    Optional<Column> order =
        by.flatMap(name ->
            register.columns().stream().filter(each -> each.name().equals(name)).findFirst());
    return new RowQuery(
        words.map(String::strip).filter(text -> !text.isEmpty()),
        personal,
        order.filter(column -> personal || !column.personal()),
        sort.filter(text -> text.startsWith("-")).isPresent());
  }
}

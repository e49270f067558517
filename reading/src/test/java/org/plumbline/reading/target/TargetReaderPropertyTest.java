package org.plumbline.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Units;

class TargetReaderPropertyTest {

  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private final TargetReader reader = TargetReader.bundled();

  @Property(tries = 2000)
  void isTotal(@ForAll String text) {
    assertThat(read(text).text()).isNotNull();
  }

  @Property(tries = 3000)
  void isTotalOverTheAlphabetOfTargets(@ForAll("likely") String text) {
    assertThat(read(text).text()).isEqualTo(text.strip());
  }

  @Property(tries = 1000)
  void ignoresBlanksAround(@ForAll("likely") String text) {
    assertThat(read("\u3000 " + text + "\u00A0\t")).isEqualTo(read(text));
  }

  @Property(tries = 1000)
  void readsFullWidthAsHalfWidth(@ForAll("likely") String text) {
    String wide = wide(text);
    assertThat(TargetLine.of(read(wide)).substring(read(wide).text().length()))
        .isEqualTo(TargetLine.of(read(text)).substring(read(text).text().length()));
  }

  @Property(tries = 1000)
  void readsWhatItPrints(
      @ForAll("signs") String sign,
      @ForAll("amounts") BigDecimal amount,
      @ForAll("units") Unit unit) {
    Quantity quantity = new Quantity(amount, unit);
    Target target = read(sign + quantity);
    assertThat(target.quantity()).contains(quantity);
    assertThat(target.assumptions()).isEmpty();
  }

  @Provide
  Arbitrary<String> likely() {
    List<String> parts =
        List.of(
            "≥", "≤", "=", "不低于", "以上", "以内", "1", "2", "0", "9", "100", "2022", "12", ".", ",",
            "-", "~", " ", "%", "万", "元", "家", "月", "年", "日", "季度", "底", "前", "第", "每", "人", "/",
            "(", ")", "三", "十", "百", "分之", "半", "点", "优", "良", "是", "提高", "完成", "各", "号", "至", "×",
            "个", "E", "*", "〇", "亿", "零");
    return Arbitraries.of(parts).list().ofMaxSize(8).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of("≥", "≤", ">", "<", "=");
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Combinators.combine(
            Arbitraries.longs().between(13, 999_999_999), Arbitraries.integers().between(0, 3))
        .as(BigDecimal::valueOf)
        .filter(amount -> amount.compareTo(BigDecimal.valueOf(13)) >= 0);
  }

  @Provide
  Arbitrary<Unit> units() {
    Units units = Units.bundled();
    List<Unit> listed =
        units.list().stream()
            .filter(unit -> unit.dimension() != QuantityDimension.NONE)
            .filter(unit -> unit.symbol().length() < 4)
            .filter(unit -> units.find(unit.symbol()).filter(unit::equals).isPresent())
            .limit(400)
            .toList();
    return Arbitraries.of(listed);
  }

  private Target read(String text) {
    return reader.read(text, TargetContext.none());
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      wide.append(c > ' ' && c < 0x7F ? (char) (c + FULL_WIDTH_OFFSET) : c);
    }
    return wide.toString();
  }
}

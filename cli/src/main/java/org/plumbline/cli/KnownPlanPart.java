package org.plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.plumbline.forms.Part;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.review.known.KnownPlan;

/** A plan that others are held against, as a run keeps it in its journal to be gone on with. */
final class KnownPlanPart {

  private static final String SECTION = "knownPlan";

  private KnownPlanPart() {}

  static Part of(KnownPlan plan) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(plan.project(), out);
      write(plan.unit(), out);
      write(plan.code(), out);
      out.writeInt(plan.year());
      write(plan.budget().map(money -> money.yuan().toPlainString()).orElse(""), out);
      write(plan.budget().map(money -> money.printedUnit().name()).orElse(""), out);
      out.writeLong(plan.targets());
      write(plan.amounts(), out);
      write(plan.purpose(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Part(SECTION, Base64.getEncoder().encodeToString(bytes.toByteArray()));
  }

  /** Hands the plans among the parts of a document to {@code action}, in their order. */
  static void forEach(List<Part> parts, Consumer<KnownPlan> action) {
    parts.stream()
        .filter(part -> part.section().equals(SECTION))
        .forEach(part -> action.accept(parse(part.text())));
  }

  private static KnownPlan parse(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new KnownPlan(
          text(in),
          text(in),
          text(in),
          in.readInt(),
          money(text(in), text(in)),
          in.readLong(),
          optionalLong(in),
          optionalLong(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Money> money(String yuan, String unit) {
    return yuan.isEmpty()
        ? Optional.empty()
        : Optional.of(new Money(new BigDecimal(yuan), MoneyUnit.valueOf(unit)));
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void write(OptionalLong number, DataOutputStream out) throws IOException {
    out.writeBoolean(number.isPresent());
    out.writeLong(number.orElse(0));
  }

  private static OptionalLong optionalLong(DataInputStream in) throws IOException {
    boolean present = in.readBoolean();
    long number = in.readLong();
    return present ? OptionalLong.of(number) : OptionalLong.empty();
  }
}

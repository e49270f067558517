package org.plumbline.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.Conversion;
import org.plumbline.evidence.fold.Evaluator;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.fold.RegisterFold;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.TargetReading;
import org.plumbline.evidence.register.Evidence;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.model.target.Attainment;
import org.plumbline.model.target.Attainment.Verdict;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;

/**
 * 取数. Computes what a pack measures from the evidence, as known on its day. A pure function: the
 * same pack and evidence give the same result.
 */
public final class Measurement {

  private final Pack pack;
  private final Evidence evidence;
  private final TargetReading targets;
  private final AsOf asOf;
  private final AttestationBook attestations;
  private final Optional<StoredTallies> stored;

  /** A measurement of {@code pack}; {@code targets} says how printed targets read. */
  public Measurement(Pack pack, Evidence evidence, TargetReading targets) {
    this(pack, evidence, targets, Optional.empty());
  }

  /** The same over records in a database, which computes the leaves; watches go through them. */
  public Measurement(Pack pack, Evidence evidence, TargetReading targets, StoredTallies stored) {
    this(pack, evidence, targets, Optional.of(stored));
  }

  private Measurement(
      Pack pack, Evidence evidence, TargetReading targets, Optional<StoredTallies> stored) {
    this.pack = pack;
    this.stored = stored;
    this.evidence = evidence;
    this.targets = targets;
    this.asOf = AsOf.of(evidence);
    this.attestations = AttestationBook.of(evidence, Units.bundled());
  }

  /** Every indicator and every watch; each register is gone through once. */
  public PackResult measure() {
    Findings findings = Findings.of(pack, evidence, asOf, stored);
    Evaluator evaluator = new Evaluator(findings.outcomes(), this::yardstick);
    Explanation explanation = new Explanation(evaluator, asOf);
    List<IndicatorResult> indicators =
        pack.indicators().stream()
            .map(indicator ->
                indicator.measure() instanceof Measure.Attested attested
                    ? attested(indicator, attested)
                    : computed(indicator, evaluator, explanation, findings))
            .toList();
    WatchLook looking = new WatchLook(findings, evaluator, explanation, targets, asOf);
    return new PackResult(
        pack,
        evidence.asOf(),
        indicators,
        pack.watches().stream().map(looking::look).toList(),
        attestations.listLoose(
            pack.indicators().stream()
                .filter(indicator -> indicator.measure() instanceof Measure.Attested)
                .toList()));
  }

  /**
   * Goes once more through the registers of a measure and hands over the records that stand behind
   * it, leaf by leaf, each in the order of its register.
   */
  public void forEachRecord(Measure measure, BiConsumer<Leaf, RegisterRecord> consumer) {
    for (Leaf leaf : measure.leaves()) {
      if (stored.isPresent()) {
        stored.get().forEachRecord(leaf, asOf, cells -> consumer.accept(leaf, cells));
        continue;
      }
      RegisterFold fold = new RegisterFold(leaf.register(), List.of(leaf), asOf);
      evidence
          .find(leaf.register().name())
          .ifPresent(records ->
              records.forEach(cells -> {
                if (fold.counts(cells)) {
                  consumer.accept(leaf, cells);
                }
              }));
    }
  }

  private IndicatorResult computed(
      IndicatorMeasure indicator, Evaluator evaluator, Explanation explanation, Findings findings) {
    Target target = target(indicator);
    Outcome outcome = inUnitOf(target, evaluator.evaluate(indicator.measure()));
    return new IndicatorResult(
        indicator,
        target,
        outcome,
        attainment(target, outcome),
        explanation.of(indicator.measure(), outcome),
        findings.behind(indicator.measure()),
        Optional.empty());
  }

  private IndicatorResult attested(IndicatorMeasure indicator, Measure.Attested measure) {
    Target target = target(indicator);
    Optional<RegisterRecord> source = attestations.find(indicator);
    Optional<Attestation> attestation = source.map(attestations::attestation);
    Outcome outcome =
        source
            .map(cells -> attestations.outcome(cells, target))
            .orElseGet(() -> Outcome.undecidable("没有人填报", "nobody has attested it"));
    boolean synthetic = source.filter(cells -> cells.file().synthetic()).isPresent();
    return new IndicatorResult(
        indicator,
        target,
        outcome,
        attainment(target, outcome),
        AttestedPhrase.of(outcome, attestation, measure.because()),
        new IndicatorResult.Behind(
            source.isPresent() ? 1 : 0, synthetic, attestation.map(Attestation::attestedOn)),
        attestation);
  }

  private Target target(IndicatorMeasure indicator) {
    return targets.read(
        indicator.target(),
        indicator.name(),
        Optional.of(indicator.dimension()),
        pack.fiscalYear());
  }

  private Target yardstick(String text) {
    return targets.read(text, "", Optional.empty(), pack.fiscalYear());
  }

  static Outcome inUnitOf(Target target, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Known(var value) -> new Outcome.Known(Conversion.toUnitOf(target, value));
      case Outcome.Undecidable undecidable -> undecidable;
    };
  }

  static Attainment attainment(Target target, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Known(var value) -> target.attainment(value);
      case Outcome.Undecidable(Bilingual reason) ->
          new Attainment(Verdict.UNDECIDABLE, Optional.empty(), reason);
    };
  }
}

package org.plumbline.evidence;

import java.util.Optional;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.model.text.Bilingual;

/** Says who answers for a typed-in value. */
final class AttestedPhrase {

  private AttestedPhrase() {}

  static Bilingual of(Outcome outcome, Optional<Attestation> attestation, Bilingual because) {
    Bilingual figure = Explanation.figure(outcome);
    if (attestation.isEmpty()) {
      return Bilingual.of(
          figure.zh() + " = 填报值；" + because.zh(),
          figure.en() + " = an attested value; " + because.en());
    }
    Attestation by = attestation.get();
    return Bilingual.of(
        "%s = 填报值，依据《%s》，%s于%s填报，%s；%s"
            .formatted(
                figure.zh(),
                by.document(),
                by.attestedBy(),
                by.attestedOn(),
                by.secondBy().map(second -> second + "复核").orElse("无人复核"),
                because.zh()),
        "%s = attested by %s on %s, document \"%s\", %s; %s"
            .formatted(
                figure.en(),
                by.attestedBy(),
                by.attestedOn(),
                by.document(),
                by.secondBy().map(second -> "checked by " + second).orElse("checked by nobody"),
                because.en()));
  }
}

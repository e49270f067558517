package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.evidence.register.RegisterRecord;

/**
 * 填报依据. Who answers for a typed-in value, and with which document.
 *
 * @param secondBy another person who checked it
 * @param source the record of it
 */
public record Attestation(
    String document,
    String attestedBy,
    LocalDate attestedOn,
    Optional<String> secondBy,
    RegisterRecord source) {}

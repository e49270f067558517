package org.plumbline.model.source;

import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/**
 * 提示. Something a reader has to say about a document: never about our own failures.
 *
 * @param code stable, descriptive, {@code snake_case}
 */
public record Notice(
    String code, Severity severity, Bilingual message, Optional<SourceLocation> at) {

  public static Notice at(SourceLocation at, Severity severity, String code, Bilingual message) {
    return new Notice(code, severity, message, Optional.of(at));
  }
}

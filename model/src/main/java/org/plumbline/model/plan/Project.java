package org.plumbline.model.plan;

import java.util.Optional;
import org.plumbline.model.source.Sourced;

/**
 * 项目. What the money is for.
 *
 * @param code as printed; {@link ProjectCode#parse} reads its parts
 */
public record Project(Optional<Sourced<String>> code, Sourced<String> name) {

  /** The code read into its parts, where it has the standard 21 characters. */
  public Optional<ProjectCode> standardCode() {
    return code.map(Sourced::value).flatMap(ProjectCode::parse);
  }
}

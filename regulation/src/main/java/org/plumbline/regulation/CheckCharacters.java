package org.plumbline.regulation;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.CheckCharacter;
import org.plumbline.model.plan.ProjectCode;

/** 校验码规则. The check character conventions of divisions; where none is known, none is checked. */
public final class CheckCharacters {

  private final List<Local> conventions;

  private CheckCharacters(List<Local> conventions) {
    this.conventions = conventions;
  }

  /** The conventions that ship with the product. */
  public static CheckCharacters bundled() {
    return new CheckCharacters(
        DataFile.bundled(CheckCharacters.class, "check-characters.yaml")
            .nodes("conventions")
            .stream()
            .map(node ->
                new Local(
                    node.text("division"),
                    new CheckCharacter(
                        node.text("alphabet"), node.integer("multiplier"), node.integer("offset"))))
            .toList());
  }

  /** The convention of the division that issued {@code code}. */
  public Optional<CheckCharacter> find(ProjectCode code) {
    return conventions.stream()
        .filter(local -> code.division().startsWith(local.division))
        .map(Local::check)
        .findFirst();
  }

  private record Local(String division, CheckCharacter check) {}
}

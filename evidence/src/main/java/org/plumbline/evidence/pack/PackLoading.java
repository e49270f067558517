package org.plumbline.evidence.pack;

import java.util.List;
import java.util.Optional;
import org.plumbline.regulation.yaml.YamlProblem;

/**
 * 项目包的读取结果. A pack, or all that is wrong with it.
 *
 * @param pack there if and only if there is no problem
 * @param problems in the order of their lines
 */
public record PackLoading(Optional<Pack> pack, List<YamlProblem> problems) {

  public PackLoading {
    problems = List.copyOf(problems);
  }
}

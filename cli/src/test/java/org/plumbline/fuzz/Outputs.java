package org.plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.json.PlansJson;
import org.plumbline.forms.text.PlansCsv;
import org.plumbline.forms.text.PlansText;
import org.plumbline.model.text.Language;
import org.plumbline.reading.ReadingResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever was read can be written, as JSON that a strict parser accepts. */
final class Outputs {

  private Outputs() {}

  static void check(ReadingResult result) {
    ReadingRun run = ReadingRun.of(List.of(result), List.of());
    StringWriter json = new StringWriter();
    PlansJson.write(run, Language.ZH, json);
    JsonNode page = JsonMapper.shared().readTree(json.toString());
    assertThat(page.get("plans").size()).isEqualTo(result.plans().size());
    assertThat(page.get("notices").size()).isEqualTo(result.notices().size());
    PlansCsv.write(run, false, new StringWriter());
    new PlansText(Language.EN, false).write(result, new StringWriter());
  }
}

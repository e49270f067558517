package org.plumbline.cli;

import java.io.Writer;
import java.util.function.Consumer;
import org.plumbline.forms.Citations;
import org.plumbline.forms.json.RulesJson;
import org.plumbline.forms.text.RulesText;
import org.plumbline.regulation.LegalDocuments;
import org.plumbline.review.RuleCatalogue;
import org.plumbline.review.rule.RuleData;

/** Writes the catalogue. */
final class WriteRules implements Wiring.RulesOutput {

  @Override
  public void write(RulesCommand.Format format, Session session) {
    RuleCatalogue catalogue = RuleCatalogue.of(RuleData.bundled());
    Citations citations = new Citations(LegalDocuments.bundled());
    boolean colour = session.streams().drawing().colour();
    Consumer<Writer> page =
        switch (format) {
          case JSON -> out -> new RulesJson(citations).write(catalogue, out);
          case TEXT ->
              out -> RulesText.write(catalogue, citations, session.language(), colour, out);
        };
    session.streams().results(page);
  }
}

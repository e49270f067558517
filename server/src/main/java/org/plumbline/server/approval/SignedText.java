package org.plumbline.server.approval;

import java.time.Instant;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.audit.Sm3;
import org.plumbline.server.plans.PlanContent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The exact text that a signature stands under: what was reviewed, what was decided, by whom. */
final class SignedText {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ObjectNode text;

  private SignedText(ObjectNode text) {
    this.text = text;
  }

  static SignedText of(ReviewSheets.Subject subject, ReviewSheet.Key key, SheetContent content) {
    ObjectNode text =
        JSON.createObjectNode()
            .put("schema", "plumbline/signed-review/1")
            .put("plan", key.plan().value())
            .put("version", key.version())
            .put("project", subject.row().projectName())
            .put("planHash", Sm3.hex(PlanContent.write(subject.content())));
    ArrayNode points = text.putArray("points");
    for (SheetContent.Point point : content.points()) {
      points
          .addObject()
          .put("code", point.code())
          .put("suggested", point.suggested().code())
          .put("grade", point.grade().code())
          .put("reason", point.reason());
    }
    text.put("opinion", content.opinion());
    return new SignedText(text);
  }

  String under(Actor actor, Instant at, String overall) {
    return JSON.writeValueAsString(
        text.deepCopy()
            .put("overall", overall)
            .put("signedBy", actor.login())
            .put("name", actor.name())
            .put("role", actor.role().code())
            .put("at", at.toString()));
  }
}

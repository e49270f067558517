package org.plumbline.forms.json;

import java.util.List;
import org.plumbline.evaluation.scoring.Input;
import org.plumbline.evaluation.scoring.Proof;
import org.plumbline.evaluation.scoring.Unscored;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import tools.jackson.core.JsonGenerator;

/** 得分依据. Why points were given, or not, in public JSON. */
record ProofJson(JsonGenerator json, Language language) {

  void proof(Proof proof) {
    json.writeStringProperty("proof", proof.formula().in(language));
    json.writeArrayPropertyStart("inputs");
    for (Input input : proof.inputs()) {
      json.writeStartObject();
      json.writeStringProperty("name", input.name().in(language));
      json.writeStringProperty("value", input.value());
      json.writeStringProperty("origin", input.origin());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("remarks", proof.remarks());
  }

  void unscored(Unscored unscored) {
    json.writeStartObject();
    json.writeStringProperty("indicator", unscored.name().in(language));
    json.writeStringProperty("weight", unscored.weight().toPlainString());
    json.writeStringProperty("reason", unscored.reason().in(language));
    json.writeEndObject();
  }

  void texts(String name, List<Bilingual> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(text -> json.writeString(text.in(language)));
    json.writeEndArray();
  }
}

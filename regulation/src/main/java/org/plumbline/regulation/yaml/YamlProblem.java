package org.plumbline.regulation.yaml;

import org.plumbline.model.text.Bilingual;

/**
 * Something wrong in a YAML file.
 *
 * @param message what is wrong and what to write instead, without the place
 */
public record YamlProblem(YamlPlace place, Bilingual message) {

  /** The message with its place before it, for people who mend the file. */
  public Bilingual told() {
    String path = place.path().isEmpty() ? "" : " " + place.path();
    return Bilingual.of(
        place.file() + " 第 " + place.line() + " 行" + path + "：" + message.zh(),
        place.file() + ":" + place.line() + path + ": " + message.en());
  }
}

package org.plumbline.server.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;

/**
 * What a program is told when something was not done (RFC 9457), in the language it asks for and,
 * in a member of its own, in both.
 *
 * @param code stable; part of {@code type}
 * @param fields what is wrong with which field of the request
 */
record Problem(String code, int status, Bilingual title, Bilingual detail, List<Field> fields) {

  static final String TYPE = "urn:plumbline:problem:";

  Problem {
    fields = List.copyOf(fields);
  }

  /** One field, and what is wrong with it. */
  record Field(String field, Bilingual message) {}

  /** The members of the answer, in their order. */
  Map<String, @Nullable Object> members(String instance, Language language) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("type", TYPE + code);
    members.put("title", title.in(language));
    members.put("status", status);
    members.put("detail", detail.in(language));
    members.put("instance", instance);
    members.put("detailIn", both(detail));
    if (!fields.isEmpty()) {
      members.put("fields", fields.stream().map(field -> member(field, language)).toList());
    }
    return members;
  }

  private static Map<String, String> both(Bilingual text) {
    Map<String, String> both = new LinkedHashMap<>();
    both.put("zh", text.zh());
    both.put("en", text.en());
    return both;
  }

  private static Map<String, String> member(Field field, Language language) {
    Map<String, String> member = new LinkedHashMap<>();
    member.put("field", field.field());
    member.put("message", field.message().in(language));
    return member;
  }
}

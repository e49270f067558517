package org.plumbline.server.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as it stands on a page.
 *
 * @param action where it is sent
 * @param known what it holds as it is opened, its first button pressed
 * @param texts the names of the fields people write into
 */
record PageForm(String action, List<Map.Entry<String, String>> known, List<String> texts) {

  private static final Pattern FORM = Pattern.compile("<form ([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>(.*?)(?=<|$)", Pattern.DOTALL);
  private static final Set<String> WRITTEN =
      Set.of("text", "search", "password", "email", "tel", "url", "number", "date");

  /** Those of a page that change something, and that no file goes with. */
  static List<PageForm> of(String page) {
    return FORM.matcher(page)
        .results()
        .filter(form -> form.group(1).contains("method=\"post\""))
        .filter(form -> !form.group(1).contains("multipart"))
        .map(PageForm::form)
        .toList();
  }

  /** Its action and fields without their numbers: what makes it the same form elsewhere. */
  String kind() {
    return (action + texts).replaceAll("\\d+", "#");
  }

  /** As it is sent when {@code text} was written into {@code field}. */
  List<Map.Entry<String, String>> filled(Set<String> fields, String text) {
    List<Map.Entry<String, String>> sent = new ArrayList<>(known);
    for (String name : texts) {
      sent.removeIf(entry -> entry.getKey().equals(name) && fields.contains(name));
      if (fields.contains(name)) {
        sent.add(Map.entry(name, text));
      }
    }
    return sent;
  }

  private static PageForm form(MatchResult form) {
    List<Map.Entry<String, String>> known = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    boolean pressed = false;
    for (MatchResult field : FIELD.matcher(form.group(2)).results().toList()) {
      Optional<String> name = attribute(field.group(2), "name");
      String type = attribute(field.group(2), "type").orElse("text");
      boolean button = field.group(1).equals("button");
      if (name.isEmpty() || name.get().equals("_csrf") || button && pressed) {
        continue;
      }
      pressed |= button;
      boolean written = field.group(1).equals("input") && WRITTEN.contains(type);
      if (written || field.group(1).equals("textarea")) {
        texts.add(name.get());
      }
      known.add(Map.entry(name.get(), value(field)));
    }
    return new PageForm(
        attribute(form.group(1), "action").orElse(""),
        List.copyOf(known),
        texts.stream().distinct().toList());
  }

  private static String value(MatchResult field) {
    String value =
        field.group(1).equals("textarea")
            ? HtmlUtils.htmlUnescape(field.group(3).strip())
            : attribute(field.group(2), "value").orElse("");
    return value.isEmpty() ? "1" : value;
  }

  private static Optional<String> attribute(String tag, String name) {
    return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
        .matcher(tag)
        .results()
        .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
        .findFirst();
  }
}

package org.plumbline.forms.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/** 模板问题. What is wrong with the tags of a template, each with its place and a way out. */
final class TemplateProblems {

  private final List<Bilingual> found = new ArrayList<>();

  List<Bilingual> found() {
    return found;
  }

  void unknown(String tag, List<String> known, Bilingual place) {
    Optional<String> near = findNear(tag, known);
    add(
        place,
        Bilingual.of(
            "没有名为“"
                + tag
                + "”的标签，"
                + near.map(name -> "是否指“" + name + "”？").orElse("")
                + "可用的有："
                + String.join("、", known),
            "there is no tag “"
                + tag
                + "”"
                + near.map(name -> "; did you mean “" + name + "”?").orElse(";")
                + " There are: "
                + String.join(", ", known)));
  }

  void unsupported(String tag, Bilingual place) {
    add(
        place,
        Bilingual.of(
            "标签“{{" + tag + "}}”是图片、表格、列表或嵌套标签，不支持；请改用文字标签和行循环（见 docs/templates.md）",
            "the tag “{{"
                + tag
                + "}}” is one of pictures, tables, lists or nested documents, which"
                + " are not supported; use text tags and loops over rows (docs/templates.md)"));
  }

  void listAsText(String tag, Bilingual place) {
    add(
        place,
        Bilingual.of(
            "“"
                + tag
                + "”是列表：请把“{{"
                + tag
                + "}}”放在表格中，下一行用 [名称] 写各列；"
                + "或用“{{?"
                + tag
                + "}}”“{{/"
                + tag
                + "}}”各占一段，括住要重复的内容",
            "“"
                + tag
                + "” is a list: put “{{"
                + tag
                + "}}” into a table and [NAME] into the row"
                + " below, or paragraphs “{{?"
                + tag
                + "}}” and “{{/"
                + tag
                + "}}” around what is"
                + " to be repeated"));
  }

  void unclosed(String tag, Bilingual place) {
    add(
        place,
        Bilingual.of(
            "“{{?" + tag + "}}”没有对应的“{{/" + tag + "}}”；两者须各占一段，并在同一单元格或正文中",
            "“{{?"
                + tag
                + "}}” has no “{{/"
                + tag
                + "}}”; each needs a paragraph of its own, both in"
                + " one cell or in the body"));
  }

  void brackets(String text, Bilingual place) {
    add(
        place,
        Bilingual.of(
            "“" + text + "”中的标签不完整；标签须写成半角的 {{名称}}，并在同一段内",
            "a tag in “" + text + "” is not whole; write {{NAME}} within one paragraph"));
  }

  void noRow(String tag, Bilingual place) {
    add(
        place,
        Bilingual.of(
            "“{{" + tag + "}}”的同一行和下一行都没有 [名称]，不知道重复哪一行",
            "neither the row of “{{" + tag + "}}” nor the next has a [NAME]: no row to repeat"));
  }

  void headerOfMany(Bilingual place) {
    add(
        place,
        Bilingual.of(
            "页眉、页脚中的标签只能用于每个计划一个文件；请加 --zip，或把标签移到正文",
            "tags of headers and footers need one file a plan; add --zip, or move them to the"
                + " body"));
  }

  void noTags() {
    found.add(
        Bilingual.of(
            "模板中没有标签；请在要填写的地方写 {{项目名称}} 等标签（见 docs/templates.md）",
            "the template has no tags; write tags such as {{项目名称}} where values go"
                + " (docs/templates.md)"));
  }

  private void add(Bilingual place, Bilingual problem) {
    Bilingual whole =
        Bilingual.of(place.zh() + "：" + problem.zh(), place.en() + ": " + problem.en());
    if (!found.contains(whole)) {
      found.add(whole);
    }
  }

  /** The name with the most characters in common, if that is most of them. */
  private static Optional<String> findNear(String tag, List<String> known) {
    return known.stream()
        .max(Comparator.comparingLong(name -> 2 * shared(tag, name) - name.length()))
        .filter(name -> 2 * shared(tag, name) > Math.max(tag.length(), name.length()));
  }

  private static long shared(String tag, String name) {
    return name.chars().distinct().filter(c -> tag.indexOf(c) >= 0).count();
  }
}

package org.plumbline.testkit.sheet;

/** 标记. Text inside XML or HTML. */
final class Markup {

  private Markup() {}

  static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

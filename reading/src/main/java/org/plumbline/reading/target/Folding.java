package org.plumbline.reading.target;

/** One sign for all the signs that look like it. */
final class Folding {

  /** Stands for a character that has no meaning of its own. */
  static final char NOTHING = '\0';

  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private Folding() {}

  static char fold(char c) {
    if (c < 0x7F) {
      return c <= ' ' ? ' ' : c;
    }
    if (c >= '\u4E00' && c <= '\u9FFF') {
      return simplified(c);
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - FULL_WIDTH_OFFSET);
    }
    return sign(c);
  }

  private static char sign(char c) {
    return switch (c) {
      case '\u00A0', '\u3000', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u0085' -> ' ';
      case '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006' -> ' ';
      case '\u2007', '\u2008', '\u2009', '\u200A' -> ' ';
      case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF', '\u00AD' ->
          NOTHING;
      case '≧', '⩾', '≽', '⪰' -> '≥';
      case '≦', '⩽', '≼', '⪯' -> '≤';
      case '﹦', '═', '〓', '⩵' -> '=';
      case '﹥', '〉', '›' -> '>';
      case '﹤', '〈', '‹' -> '<';
      case '—', '–', '―', '─', '━', '−', '‐', '‑', '‒', '﹣', '﹘' -> '-';
      case '〜', '∼', '˜', '∽' -> '~';
      case '﹪' -> '%';
      case '∶', '꞉', '︰', '﹕' -> ':';
      case '∕', '⁄' -> '/';
      case '•', '・', '∙', '⋅', '‧' -> '·';
      case '✕', '✖', '╳' -> '×';
      case '〇' -> '零';
      case '﹙', '❨' -> '(';
      case '﹚', '❩' -> ')';
      case '﹐' -> ',';
      case '￥' -> '¥';
      default -> c;
    };
  }

  /** The traditional forms that occur in units and stock words. */
  private static char simplified(char c) {
    return switch (c) {
      case '個' -> '个';
      case '萬' -> '万';
      case '億' -> '亿';
      case '於' -> '于';
      case '達' -> '达';
      case '標' -> '标';
      case '時' -> '时';
      case '間' -> '间';
      case '無' -> '无';
      case '優' -> '优';
      case '條' -> '条';
      case '場' -> '场';
      case '臺' -> '台';
      case '戶' -> '户';
      case '畝' -> '亩';
      case '噸' -> '吨';
      case '過' -> '过';
      case '內' -> '内';
      case '數' -> '数';
      case '項' -> '项';
      case '輛' -> '辆';
      case '種' -> '种';
      case '處' -> '处';
      case '棟' -> '栋';
      case '滿' -> '满';
      case '減' -> '减';
      case '兩' -> '两';
      case '圓' -> '圆';
      case '頃' -> '顷';
      default -> c;
    };
  }
}

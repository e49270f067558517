package org.plumbline.reading.docx;

/** 符号字体. The characters that Word inserts from symbol fonts, as far as forms use them. */
final class SymbolFonts {

  private static final int PRIVATE_USE = 0xF000;
  private static final int BYTE = 0xFF;

  private SymbolFonts() {}

  /**
   * The text of {@code w:sym}.
   *
   * @param code hexadecimal; kept as the private-use character it is where the font is unknown
   */
  static String text(String font, String code) {
    int character;
    try {
      character = Integer.parseInt(code, 16);
    } catch (NumberFormatException _) {
      return "";
    }
    if (!Character.isValidCodePoint(character) || character == 0) {
      return "";
    }
    String known = (character & ~BYTE) == PRIVATE_USE ? known(font, character & BYTE) : "";
    return known.isEmpty() ? Character.toString(character) : known;
  }

  private static String known(String font, int position) {
    return switch (font) {
      case "Symbol" -> symbol(position);
      case "Wingdings" -> wingdings(position);
      case "Wingdings 2" -> wingdings2(position);
      default -> "";
    };
  }

  private static String symbol(int position) {
    return switch (position) {
      case 0x3C -> "<";
      case 0x3D -> "=";
      case 0x3E -> ">";
      case 0xA3 -> "≤";
      case 0xB0 -> "°";
      case 0xB1 -> "±";
      case 0xB3 -> "≥";
      case 0xB4 -> "×";
      case 0xB7 -> "•";
      case 0xB9 -> "≠";
      case 0xBB -> "≈";
      default -> "";
    };
  }

  private static String wingdings(int position) {
    return switch (position) {
      case 0x6F, 0xA8 -> "□";
      case 0xAB -> "★";
      case 0xFB -> "×";
      case 0xFC -> "√";
      case 0xFD -> "☒";
      case 0xFE -> "☑";
      default -> "";
    };
  }

  private static String wingdings2(int position) {
    return switch (position) {
      case 0x4F -> "×";
      case 0x50 -> "√";
      case 0x51, 0x53, 0x54 -> "☒";
      case 0x52 -> "☑";
      case 0xA3 -> "□";
      default -> "";
    };
  }
}

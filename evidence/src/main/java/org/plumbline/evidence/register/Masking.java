package org.plumbline.evidence.register;

import java.util.regex.Pattern;

/** 个人信息遮蔽. Hides personal data in lists of records, so that they can be shown. */
public final class Masking {

  private static final Pattern PHONE = Pattern.compile("1\\d{10}");
  private static final Pattern IDENTITY = Pattern.compile("\\d{17}[\\dXx]|\\d{15}");
  private static final int AREA = 3;
  private static final int TAIL = 4;

  private Masking() {}

  /** The value as a list shows it: masked where the column holds personal data. */
  public static CellValue mask(Column column, CellValue value) {
    if (!column.personal()) {
      return value;
    }
    return switch (value) {
      case CellValue.Absent absent -> absent;
      case CellValue.Words words -> new CellValue.Words(mask(words.text()));
      case CellValue.Amount _, CellValue.Day _, CellValue.Flag _ -> new CellValue.Words("*");
    };
  }

  /** 王小明 → 王*, 13912345678 → 139****5678, an identity number → its area and nothing else. */
  public static String mask(String text) {
    String plain = text.replace(" ", "").replace("-", "");
    if (PHONE.matcher(plain).matches()) {
      return plain.substring(0, AREA) + "****" + plain.substring(plain.length() - TAIL);
    }
    if (IDENTITY.matcher(plain).matches()) {
      return plain.substring(0, AREA) + "*".repeat(plain.length() - AREA);
    }
    if (text.isEmpty()) {
      return text;
    }
    boolean letterFirst = Character.isLetter(text.codePointAt(0));
    return letterFirst ? Character.toString(text.codePointAt(0)) + "*" : "*";
  }
}

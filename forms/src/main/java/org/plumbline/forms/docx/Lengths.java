package org.plumbline.forms.docx;

/** Millimetres in the unit of Word: 1440 to the inch. */
final class Lengths {

  private static final int TWIPS_PER_INCH = 1440;
  private static final int TENTHS_OF_MILLIMETRE_PER_INCH = 254;

  private Lengths() {}

  static String twips(int millimetres) {
    return Integer.toString(millimetres * 10 * TWIPS_PER_INCH / TENTHS_OF_MILLIMETRE_PER_INCH);
  }
}

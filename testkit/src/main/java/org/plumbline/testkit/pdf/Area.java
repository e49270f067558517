package org.plumbline.testkit.pdf;

/** A rectangle on a page, y downwards. */
record Area(float left, float top, float right, float bottom) {

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }
}

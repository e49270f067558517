package org.plumbline.reading.layout;

/** What a line under the points of a review form says of the whole. */
enum ReviewLine {
  OVERALL,
  OPINION,
  SIGNATURE
}

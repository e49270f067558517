package org.plumbline.national.making;

/** The words that stand in the open places of patterns. */
record Wording(String subject, String place) {

  String of(String pattern) {
    return pattern.indexOf('{') < 0
        ? pattern
        : pattern.replace(Learned.SUBJECT, subject).replace(Learned.PLACE, place);
  }
}

package org.plumbline.national.making;

import java.util.Set;

/** What a project is about, found again in its texts so that another subject may stand there. */
record Subject(String words, String place) {

  private static final int LEAST = 3;
  private static final Set<String> KINDS =
      Set.of("专项资金", "奖励资金", "支持资金", "会展资金", "工作经费", "储备经费", "运维项目", "资金", "经费", "项目");

  /** The subject of a project's name, without the words for the kind of money. */
  static Subject of(String project, String place) {
    String words = project;
    for (String kind : KINDS) {
      if (project.endsWith(kind) && project.length() - kind.length() < words.length()) {
        words = project.substring(0, project.length() - kind.length());
      }
    }
    return new Subject(words, place);
  }

  /** {@code text} with the longest run of words that it shares with the subject left open. */
  String openIn(String text) {
    int from = 0;
    int length = 0;
    for (int i = 0; i < words.length(); i++) {
      for (int end = i + Math.max(LEAST, length + 1); end <= words.length(); end++) {
        if (!text.contains(words.substring(i, end))) {
          break;
        }
        from = i;
        length = end - i;
      }
    }
    String open =
        length == 0 ? text : text.replace(words.substring(from, from + length), Learned.SUBJECT);
    return open.replace(place, Learned.PLACE);
  }
}

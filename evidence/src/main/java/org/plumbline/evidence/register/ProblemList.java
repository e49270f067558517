package org.plumbline.evidence.register;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.text.Bilingual;

/** 问题清单. The problems of one file: the first of them told, all of them counted. */
public final class ProblemList {

  private static final int MOST_TOLD = 100;

  private final List<Bilingual> told = new ArrayList<>();
  private long count;

  /** Adds one that is told as it is. */
  public void add(Bilingual problem) {
    count++;
    if (told.size() < MOST_TOLD) {
      told.add(problem);
    }
  }

  /** 第 17 行，含碘量 52.1：超出 0–50 毫克/公斤. */
  public void addCell(int row, String heading, String printed, Bilingual reason) {
    if (told.size() < MOST_TOLD) {
      String shown = printed.isEmpty() ? heading : heading + " " + printed;
      told.add(
          Bilingual.of(
              "第 " + row + " 行，" + shown + "：" + reason.zh(),
              "row " + row + ", " + shown + ": " + reason.en()));
    }
    count++;
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** What to say about the file. */
  public RefusedFile refusal(String register, String file) {
    return new RefusedFile(register, file, told, count);
  }
}

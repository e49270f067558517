package org.plumbline.server.importing;

import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/**
 * 导入文件. One file of an import.
 *
 * @param document what its bytes are kept under; none where they were not kept
 * @param sameAs an earlier file with the same bytes
 * @param reason why it was refused or rejected
 * @param revision grows with every change
 */
public record ImportFile(
    long id,
    long job,
    String name,
    long size,
    Optional<Long> document,
    Optional<Long> sameAs,
    Status status,
    Figures figures,
    long revision) {

  /** How far it has come, and why it came no further. */
  public record Status(FileState state, Optional<Reason> reason) {}

  /** Why a file was refused or rejected. */
  public record Reason(String code, Bilingual words) {}

  /**
   * What was read of it.
   *
   * @param errors of the review
   * @param openQuestions plans for which somebody must still say whose they are or what becomes of
   *     the one there is
   * @param notices what the reader had to say
   */
  public record Figures(
      int plans,
      int errors,
      int warnings,
      int notes,
      int openQuestions,
      int notices,
      int readingErrors) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);
  }

  public FileState state() {
    return status.state();
  }

  /** How events name it. */
  String subject() {
    return "import/" + job + "/file/" + id;
  }
}

package org.plumbline.server.importing;

import java.time.Instant;
import java.util.Map;

/**
 * 导入. What somebody brought in one go.
 *
 * @param organisation whose it is
 * @param stopped whether files that wait go on waiting
 * @param counts files by state
 */
public record ImportJob(
    long id,
    long organisation,
    String author,
    Instant createdAt,
    Acceptance acceptance,
    boolean stopped,
    Map<FileState, Integer> counts) {

  public ImportJob {
    counts = Map.copyOf(counts);
  }

  public int count(FileState state) {
    return counts.getOrDefault(state, 0);
  }

  public int files() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Files of which it is known what they hold. */
  public int done() {
    return files() - waiting();
  }

  public int waiting() {
    return count(FileState.QUEUED) + count(FileState.READING);
  }

  /** Whether anything is still going to happen by itself. */
  public boolean running() {
    return count(FileState.READING) > 0 || (!stopped && count(FileState.QUEUED) > 0);
  }

  String subject() {
    return "import/" + id;
  }
}

package org.plumbline.server.rounds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.sheet.FormWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The official forms of a task, or of all tasks of a round, as one file. */
@Controller
class RoundFiles {

  private final Rounds rounds;
  private final Assignments assignments;
  private final TaskSheet sheet;

  RoundFiles(Rounds rounds, Assignments assignments, TaskSheet sheet) {
    this.rounds = rounds;
    this.assignments = assignments;
    this.sheet = sheet;
  }

  @GetMapping("/rounds/{round:\\d{1,18}}/plans/{plan:\\d{1,18}}/form/{format:docx|xlsx|pdf|ofd}")
  void ofTask(
      @PathVariable long round,
      @PathVariable long plan,
      @PathVariable String format,
      HttpServletResponse answer)
      throws IOException {
    Round asked = rounds.get(round);
    List<Task> tasks =
        rounds.tasks(round).stream().filter(task -> task.plan().value() == plan).toList();
    if (tasks.isEmpty()) {
      assignments.get(round, plan); // says that there is none
    }
    write(asked, tasks, format, answer);
  }

  @GetMapping("/rounds/{round:\\d{1,18}}/form/{format:docx|xlsx|pdf|ofd}")
  void ofRound(@PathVariable long round, @PathVariable String format, HttpServletResponse answer)
      throws IOException {
    write(rounds.get(round), rounds.tasks(round), format, answer);
  }

  private void write(Round round, List<Task> tasks, String format, HttpServletResponse answer)
      throws IOException {
    OfficialForm official = TaskSheet.official(round);
    FormFormat as = FormFormat.find(format).orElseThrow();
    String name = tasks.size() == 1 ? tasks.getFirst().project() : Integer.toString(tasks.size());
    answer.setContentType(as.mediaType());
    answer.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(official.title() + "-" + name + "." + format, StandardCharsets.UTF_8)
            .build()
            .toString());
    FormWriter writer = as.begin(answer.getOutputStream(), official.page(), official.title());
    for (Task task : tasks) {
      Assignment found = assignments.of(round, task);
      writer.add(sheet.form(round, found.inForce(), found.facts()));
    }
    writer.end();
  }
}

package org.plumbline.server.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.plans.PlanId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The conversation on a plan, for programs. */
@RestController
class NoteApi {

  private static final String PATH = "/api/plans/{id:[0-9]{1,18}}/notes";

  private final Approval approval;
  private final Notes notes;

  NoteApi(Approval approval, Notes notes) {
    this.approval = approval;
    this.notes = notes;
  }

  /** What was said, oldest first. */
  record Said(List<SaidNote> notes) {}

  /** One of them. */
  record SaidNote(String name, String role, String at, String words) {

    static SaidNote of(Note note) {
      return new SaidNote(
          note.by().name(), note.by().role().code(), note.at().toString(), note.words());
    }
  }

  /** Something to be said. */
  record NewNote(@Nullable String words) {}

  @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  Said list(@PathVariable long id) {
    PlanId plan = approval.look(new PlanId(id)).plan().id();
    return new Said(notes.listOf(plan).stream().map(SaidNote::of).toList());
  }

  @PostMapping(
      path = PATH,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Said add(@PathVariable long id, @RequestBody NewNote note) {
    PlanId plan = approval.look(new PlanId(id)).plan().id();
    notes.add(
        plan,
        Words.of(note.words()).orElseThrow(() -> new NotDoneException(Refusal.WORDS_MISSING)));
    return list(id);
  }
}

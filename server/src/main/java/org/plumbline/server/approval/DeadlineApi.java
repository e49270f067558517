package org.plumbline.server.approval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The deadlines of the division, for programs. */
@RestController
@RequestMapping(path = "/api/deadlines", produces = MediaType.APPLICATION_JSON_VALUE)
class DeadlineApi {

  private final DeadlineDesk desk;

  DeadlineApi(DeadlineDesk desk) {
    this.desk = desk;
  }

  /** All of them. */
  record DeadlinesView(List<DeadlineView> deadlines) {}

  /** A day by which plans of a year are to have left a state. */
  record DeadlineView(int year, String state, String due) {}

  /** The day, as 2022-03-31. */
  record Day(@Nullable String due) {}

  @GetMapping
  DeadlinesView list() {
    return new DeadlinesView(
        desk.list().stream()
            .map(each -> new DeadlineView(each.year(), each.state().code(), each.due().toString()))
            .toList());
  }

  @PutMapping(path = "/{year}/{state}", consumes = MediaType.APPLICATION_JSON_VALUE)
  DeadlinesView set(@PathVariable int year, @PathVariable String state, @RequestBody Day day) {
    String due =
        Optional.ofNullable(day.due())
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> new NotDoneException(Refusal.DAY_UNREADABLE));
    desk.set(year, state, due);
    return list();
  }

  @DeleteMapping("/{year}/{state}")
  DeadlinesView remove(@PathVariable int year, @PathVariable String state) {
    desk.set(year, state, "");
    return list();
  }
}

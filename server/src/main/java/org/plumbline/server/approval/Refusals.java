package org.plumbline.server.approval;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.server.audit.Event;
import org.plumbline.server.audit.Events;
import org.plumbline.server.plans.LostRaceException;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.web.Frame;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells people, and programs, what was not done and why. */
@ControllerAdvice(
    assignableTypes = {
      PlanApprovalPage.class,
      TaskPages.class,
      DeadlinePage.class,
      ReviewSheetPages.class,
      ReviewSheetFiles.class,
      ApprovalApi.class,
      NoteApi.class,
      DeadlineApi.class,
      ReviewSheetApi.class,
      TaskApi.class
    })
class Refusals {

  private final Events events;
  private final MessageSource texts;
  private final Frame frame;

  Refusals(Events events, MessageSource texts, Frame frame) {
    this.events = events;
    this.texts = texts;
    this.frame = frame;
  }

  @ExceptionHandler
  Object lostRace(LostRaceException lost, HttpServletRequest request) {
    return answer(Refusal.LOST_RACE, Optional.of(lost.plan()), request);
  }

  @ExceptionHandler
  Object notDone(NotDoneException refused, HttpServletRequest request) {
    return answer(refused.refusal(), Optional.empty(), request);
  }

  private Object answer(Refusal refusal, Optional<PlanId> plan, HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/")
        ? problem(refusal, plan)
        : page(refusal, plan).addObject(Frame.NAME, frame.frame(request));
  }

  private ModelAndView page(Refusal refusal, Optional<PlanId> plan) {
    if (refusal == Refusal.NOT_FOUND) {
      ModelAndView page = new ModelAndView("error", Map.of("status", 404));
      page.setStatus(HttpStatus.NOT_FOUND);
      return page;
    }
    ModelAndView page = new ModelAndView("approval/refused");
    page.setStatus(refusal.status());
    page.addObject("refusal", refusal);
    page.addObject("plan", plan);
    page.addObject("event", plan.flatMap(this::findLatest));
    return page;
  }

  private ResponseEntity<ProblemDetail> problem(Refusal refusal, Optional<PlanId> plan) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            refusal.status(), text(refusal, LocaleContextHolder.getLocale()));
    problem.setType(URI.create("urn:plumbline:problem:" + refusal.code()));
    problem.setTitle(refusal.code());
    problem.setProperty(
        "detailIn",
        Map.of(
            "zh", text(refusal, Locale.SIMPLIFIED_CHINESE), "en", text(refusal, Locale.ENGLISH)));
    plan.flatMap(this::findLatest)
        .ifPresent(event ->
            problem.setProperty(
                "changedBy",
                Map.of(
                    "actor", event.actor(),
                    "kind", event.change().kind(),
                    "at", event.at().toString())));
    return ResponseEntity.of(problem).build();
  }

  private String text(Refusal refusal, Locale locale) {
    return texts.getMessage(refusal.text(), new Object[0], locale);
  }

  /** Who was faster. */
  private Optional<Event> findLatest(PlanId plan) {
    return events.listOf(plan.subject()).stream().findFirst();
  }
}

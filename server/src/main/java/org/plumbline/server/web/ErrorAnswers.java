package org.plumbline.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers requests that end before or behind any controller: a page, or a problem for programs. */
@Component
class ErrorAnswers extends BasicErrorController {

  private final Problems problems;
  private final Shown shown;

  ErrorAnswers(
      ErrorAttributes attributes,
      WebProperties settings,
      List<ErrorViewResolver> views,
      Problems problems,
      Shown shown) {
    super(attributes, settings.getError(), views);
    this.problems = problems;
    this.shown = shown;
  }

  @Override
  public ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
    Problem problem = problems.of(getStatus(request).value());
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem.members(path(request), shown.language()));
  }

  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        ? path
        : request.getRequestURI();
  }
}

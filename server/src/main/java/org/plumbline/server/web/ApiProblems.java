package org.plumbline.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Answers programs with {@code problem+json} whatever goes wrong; pages keep their own answers. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiProblems {

  static final String PATH = "/api/";

  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
  private static final int OUR_FAULT = 500;

  private final Problems problems;
  private final Shown shown;

  ApiProblems(Problems problems, Shown shown) {
    this.problems = problems;
    this.shown = shown;
  }

  /** An upload is refused before it is known whose it is, so its page is told here too. */
  @ExceptionHandler
  Object tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request)
      throws Exception {
    HttpStatus status = HttpStatus.CONTENT_TOO_LARGE;
    return request.getRequestURI().startsWith(PATH)
        ? tell(failure, request)
        : new ModelAndView("error", Map.of("status", status.value()), status);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, @Nullable Object>> tell(Exception failure, HttpServletRequest request)
      throws Exception {
    if (!request.getRequestURI().startsWith(PATH)
        || failure instanceof AccessDeniedException
        || failure instanceof AuthenticationException) {
      throw failure;
    }
    Problem problem = problems.of(failure);
    if (problem.status() >= OUR_FAULT) {
      LOG.error("A request to the interface failed", failure);
    }
    HttpHeaders headers = new HttpHeaders();
    if (failure instanceof ErrorResponse response) {
      headers.addAll(response.getHeaders());
    }
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return ResponseEntity.status(problem.status())
        .headers(headers)
        .body(problem.members(request.getRequestURI(), shown.language()));
  }
}

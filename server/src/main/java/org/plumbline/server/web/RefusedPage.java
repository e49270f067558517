package org.plumbline.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells people why something was not done, and leads back to what it was to be done with. */
@ControllerAdvice(assignableTypes = ExplainsRefusals.class)
@Order(0)
class RefusedPage {

  private static final Pattern PART = Pattern.compile("(/plans/[0-9]+/[a-z]+|/[a-z]+).*");

  private final Frame frame;

  RefusedPage(Frame frame) {
    this.frame = frame;
  }

  @ExceptionHandler
  ModelAndView refused(ExplainedRefusal refusal, HttpServletRequest request) {
    ModelAndView page = new ModelAndView("web/refused");
    page.setStatus(refusal.getStatusCode());
    page.addObject("explanation", refusal.explanation());
    Matcher part = PART.matcher(request.getRequestURI());
    page.addObject("back", part.matches() ? part.group(1) : "/");
    return page.addObject(Frame.NAME, frame.frame(request));
  }
}

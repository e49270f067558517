package org.plumbline.server.registers;

import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.server.web.ExplainedRefusal;
import org.plumbline.server.web.Frame;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells people on a page why something was not done with records. */
@ControllerAdvice(assignableTypes = {BookPages.class, RegisterPages.class})
class RecordsRefusals {

  private final Frame frame;

  RecordsRefusals(Frame frame) {
    this.frame = frame;
  }

  @ExceptionHandler
  ModelAndView refused(ExplainedRefusal refusal, HttpServletRequest request) {
    ModelAndView page = new ModelAndView("registers/refused");
    page.setStatus(refusal.getStatusCode());
    page.addObject("explanation", refusal.explanation());
    String path = request.getRequestURI();
    page.addObject("back", path.substring(0, path.indexOf("/records") + "/records".length()));
    return page.addObject(Frame.NAME, frame.frame(request));
  }
}

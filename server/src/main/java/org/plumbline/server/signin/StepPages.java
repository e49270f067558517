package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.SignedIn;
import org.plumbline.server.accounts.Step;
import org.plumbline.server.signin.Attempts.Attempt;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is left to do between the right password and being in. */
@Controller
class StepPages {

  private static final String SECRET = "plumbline.secret";
  private static final String TO_START = "redirect:/";

  private final Attempts attempts;
  private final SecondSteps secondSteps;
  private final Passwords passwords;
  private final Arrival arrival;

  StepPages(Attempts attempts, SecondSteps secondSteps, Passwords passwords, Arrival arrival) {
    this.attempts = attempts;
    this.secondSteps = secondSteps;
    this.passwords = passwords;
    this.arrival = arrival;
  }

  @GetMapping("/sign-in/code")
  String code() {
    return waiting(Step.CODE).isPresent() ? "signin/code" : TO_START;
  }

  @PostMapping("/sign-in/code")
  String code(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
    Optional<SignedIn> waiting = waiting(Step.CODE);
    if (waiting.isEmpty()) {
      return TO_START;
    }
    SignedIn signedIn = waiting.get();
    boolean right =
        Acting.as(signedIn.actor(), request.getRemoteAddr(), () -> isRight(signedIn, code));
    return right
        ? "redirect:" + arrival.done(request, response, signedIn, Step.CODE)
        : "redirect:/sign-in/code?refused";
  }

  private boolean isRight(SignedIn signedIn, String code) {
    Optional<Attempt> attempt = attempts.begin(signedIn.actor().login());
    if (attempt.isEmpty()) {
      return false;
    }
    if (attempt.get().open() && secondSteps.use(attempt.get().account(), code)) {
      attempts.succeed(attempt.get().account());
      return true;
    }
    attempts.fail(attempt.get());
    return false;
  }

  @GetMapping("/sign-in/new-password")
  String newPassword(Model model) {
    model.addAttribute("rules", passwords.settings());
    return waiting(Step.NEW_PASSWORD).isPresent() ? "signin/new-password" : TO_START;
  }

  @PostMapping("/sign-in/new-password")
  String newPassword(
      @RequestParam String password,
      @RequestParam String repeated,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<SignedIn> waiting = waiting(Step.NEW_PASSWORD);
    if (waiting.isEmpty()) {
      return TO_START;
    }
    SignedIn signedIn = waiting.get();
    Optional<PasswordFault> fault =
        Acting.as(
            signedIn.actor(),
            request.getRemoteAddr(),
            () -> passwords.change(signedIn.actor().id(), password, repeated, "password_changed"));
    if (fault.isPresent()) {
      model.addAttribute("fault", fault.get());
      return newPassword(model);
    }
    return "redirect:" + arrival.done(request, response, signedIn, Step.NEW_PASSWORD);
  }

  @GetMapping("/sign-in/second-step")
  String secondStep(HttpSession session, Model model) {
    Optional<SignedIn> waiting = waiting(Step.SECOND_STEP);
    if (waiting.isEmpty()) {
      return TO_START;
    }
    String secret = (String) session.getAttribute(SECRET);
    if (secret == null) {
      secret = secondSteps.newSecret();
      session.setAttribute(SECRET, secret);
    }
    model.addAttribute("secret", secret);
    model.addAttribute("picture", SecretPicture.of(secret, waiting.get().actor().login()));
    model.addAttribute("action", Step.SECOND_STEP.path());
    return "signin/second-step";
  }

  @PostMapping("/sign-in/second-step")
  String secondStep(
      @RequestParam String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<SignedIn> waiting = waiting(Step.SECOND_STEP);
    HttpSession session = request.getSession();
    String secret = (String) session.getAttribute(SECRET);
    if (waiting.isEmpty() || secret == null) {
      return TO_START;
    }
    SignedIn signedIn = waiting.get();
    Optional<List<String>> codes =
        Acting.as(
            signedIn.actor(),
            request.getRemoteAddr(),
            () -> secondSteps.switchOn(signedIn.actor().id(), secret, code));
    if (codes.isEmpty()) {
      return "redirect:/sign-in/second-step?refused";
    }
    session.removeAttribute(SECRET);
    model.addAttribute("codes", codes.get());
    model.addAttribute("onward", arrival.done(request, response, signedIn, Step.SECOND_STEP));
    return "signin/recovery-codes";
  }

  /** The one for whom {@code step} comes next. */
  private static Optional<SignedIn> waiting(Step step) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
            && authentication.getPrincipal() instanceof SignedIn signedIn
            && signedIn.next().filter(step::equals).isPresent()
        ? Optional.of(signedIn)
        : Optional.empty();
  }
}

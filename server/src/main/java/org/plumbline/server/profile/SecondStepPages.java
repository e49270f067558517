package org.plumbline.server.profile;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.signin.Passwords;
import org.plumbline.server.signin.SecondSteps;
import org.plumbline.server.signin.SecretPicture;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of the one at work: set up, switched off, new recovery codes. */
@Controller
class SecondStepPages {

  private static final String SECRET = "plumbline.secret";
  private static final String TO_PROFILE = "redirect:/profile";

  private final SecondSteps secondSteps;
  private final Passwords passwords;

  SecondStepPages(SecondSteps secondSteps, Passwords passwords) {
    this.secondSteps = secondSteps;
    this.passwords = passwords;
  }

  @GetMapping("/profile/second-step")
  String setUp(HttpSession session, Model model) {
    Actor me = Acting.getActor();
    if (secondSteps.isOn(me.id())) {
      return TO_PROFILE;
    }
    String secret = (String) session.getAttribute(SECRET);
    if (secret == null) {
      secret = secondSteps.newSecret();
      session.setAttribute(SECRET, secret);
    }
    model.addAttribute("secret", secret);
    model.addAttribute("picture", SecretPicture.of(secret, me.login()));
    model.addAttribute("action", "/profile/second-step");
    return "signin/second-step";
  }

  @PostMapping("/profile/second-step")
  String setUp(@RequestParam String code, HttpSession session, Model model) {
    long me = Acting.getActor().id();
    String secret = (String) session.getAttribute(SECRET);
    if (secret == null || secondSteps.isOn(me)) {
      return TO_PROFILE;
    }
    Optional<List<String>> codes = secondSteps.switchOn(me, secret, code);
    if (codes.isEmpty()) {
      return "redirect:/profile/second-step?refused";
    }
    session.removeAttribute(SECRET);
    return shown(codes.get(), model);
  }

  @PostMapping("/profile/second-step/off")
  String switchOff(@RequestParam String present) {
    long me = Acting.getActor().id();
    if (secondSteps.isRequired(me) || !passwords.isRight(me, present)) {
      return "redirect:/profile?refused";
    }
    secondSteps.switchOff(me);
    return "redirect:/profile?off";
  }

  @PostMapping("/profile/second-step/codes")
  String replaceCodes(@RequestParam String present, Model model) {
    long me = Acting.getActor().id();
    if (!secondSteps.isOn(me) || !passwords.isRight(me, present)) {
      return "redirect:/profile?refused";
    }
    return shown(secondSteps.replaceCodes(me), model);
  }

  private static String shown(List<String> codes, Model model) {
    model.addAttribute("codes", codes);
    model.addAttribute("onward", "/profile");
    return "signin/recovery-codes";
  }
}

package org.plumbline.server.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.signin.OpenSessions;
import org.plumbline.server.signin.OwnName;
import org.plumbline.server.signin.PasswordFault;
import org.plumbline.server.signin.Passwords;
import org.plumbline.server.signin.SecondSteps;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;

/** Name, language, password and sessions of the one at work. */
@Controller
class ProfilePage {

  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final int LONGEST_NAME = 100;

  private final Profiles profiles;
  private final Passwords passwords;
  private final SecondSteps secondSteps;
  private final OpenSessions sessions;
  private final LocaleResolver locales;
  private final OwnName ownName;

  ProfilePage(
      Profiles profiles,
      Passwords passwords,
      SecondSteps secondSteps,
      OpenSessions sessions,
      LocaleResolver locales,
      OwnName ownName) {
    this.profiles = profiles;
    this.passwords = passwords;
    this.secondSteps = secondSteps;
    this.sessions = sessions;
    this.locales = locales;
    this.ownName = ownName;
  }

  /** A session in the list, and whether it is the one looking. */
  record Listed(OpenSessions.OpenSession session, boolean mine) {}

  @GetMapping("/profile")
  String profile(HttpSession session, Model model) {
    long me = Acting.getActor().id();
    model.addAttribute("profile", profiles.get(me));
    model.addAttribute("rules", passwords.settings());
    model.addAttribute("secondStep", secondSteps.isOn(me));
    model.addAttribute("required", secondSteps.isRequired(me));
    model.addAttribute("codesLeft", secondSteps.codesLeft(me));
    model.addAttribute(
        "sessions",
        sessions.listOf(me).stream()
            .map(one -> new Listed(one, sessions.isThis(one, session)))
            .toList());
    return "profile/profile";
  }

  @PostMapping("/profile")
  String change(
      @RequestParam String name,
      @RequestParam String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    String given = name.strip();
    if (!LANGUAGES.contains(language)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    if (given.isEmpty() || given.length() > LONGEST_NAME) {
      model.addAttribute("badName", true);
      return profile(request.getSession(), model);
    }
    profiles.change(Acting.getActor().id(), given, language);
    locales.setLocale(request, response, Locale.forLanguageTag(language));
    ownName.change(request, response, given);
    return "redirect:/profile?saved";
  }

  @PostMapping("/profile/password")
  String changePassword(
      @RequestParam String present,
      @RequestParam String password,
      @RequestParam String repeated,
      HttpSession session,
      Model model) {
    long me = Acting.getActor().id();
    Optional<PasswordFault> fault =
        passwords.isRight(me, present)
            ? passwords.change(me, password, repeated, "password_changed")
            : Optional.of(PasswordFault.WRONG_PRESENT);
    if (fault.isPresent()) {
      model.addAttribute("fault", fault.get());
      return profile(session, model);
    }
    sessions.endOthers(me, session);
    return "redirect:/profile?password";
  }

  @PostMapping("/profile/sessions/end")
  String endSession(@RequestParam String handle, HttpSession session) {
    long me = Acting.getActor().id();
    if (!sessions.end(me, handle)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    profiles.noteEnded(me, 1);
    return "redirect:/profile?ended";
  }

  @PostMapping("/profile/sessions/end-others")
  String endOtherSessions(HttpSession session) {
    long me = Acting.getActor().id();
    profiles.noteEnded(me, sessions.endOthers(me, session));
    return "redirect:/profile?ended";
  }
}

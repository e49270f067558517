package org.plumbline.server.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The door. */
@Controller
class SignInPage {

  @GetMapping("/sign-in")
  String signIn() {
    return "web/sign-in";
  }
}

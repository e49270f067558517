package org.plumbline.server.signin;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door. */
@Controller
class SignInPage {

  private final AccountSettings.LockOut lockOut;
  private final List<Provider> providers;

  SignInPage(AccountSettings settings, ObjectProvider<ClientRegistrationRepository> configured) {
    this.lockOut = settings.lockOut();
    this.providers =
        configured.getIfAvailable() instanceof Iterable<?> registrations
            ? StreamSupport.stream(registrations.spliterator(), false)
                .map(ClientRegistration.class::cast)
                .map(one -> new Provider(one.getRegistrationId(), one.getClientName()))
                .toList()
            : List.of();
  }

  /** Another place that can say who somebody is. */
  record Provider(String id, String name) {}

  @GetMapping("/sign-in")
  String signIn(Model model) {
    model.addAttribute("providers", providers);
    model.addAttribute("lockOut", lockOut);
    return "web/sign-in";
  }
}

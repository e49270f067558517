package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.ProblemWriter;
import org.plumbline.server.accounts.SecurityPart;
import org.plumbline.server.signin.PasswordSignIn.MustWaitException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** How people come in, and what is checked while they are there. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

  @Bean
  AddressThrottle addressThrottle(AccountSettings settings, Clock clock) {
    return new AddressThrottle(settings.lockOut(), clock);
  }

  @Bean
  AccessRules signInRules() {
    return AccessRules.of(AccessRule.everybody("/sign-in/*"));
  }

  @Bean
  SecurityPart doors(Arrival arrival, Leaving leaving, OpenSessions sessions) {
    return http -> {
      http.formLogin(form -> form.successHandler(arrival).failureHandler(refusal()));
      http.logout(logout -> logout.addLogoutHandler(leaving));
      http.addFilterBefore(new SessionGuard(sessions), AuthorizationFilter.class);
    };
  }

  /** Programs get an answer they can read, not a page to sign in on. */
  @Bean
  SecurityPart answersToPrograms(ProblemWriter problems) {
    return http ->
        http.exceptionHandling(handling ->
            handling
                .defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint("/sign-in"),
                    request -> !isProgram(request))
                .defaultAuthenticationEntryPointFor(
                    (request, response, _) ->
                        problems.write(
                            request, response, HttpStatus.UNAUTHORIZED, "problem.signed-out"),
                    SignInConfiguration::isProgram)
                .defaultAccessDeniedHandlerFor(
                    (request, response, _) ->
                        problems.write(
                            request, response, HttpStatus.FORBIDDEN, "problem.forbidden"),
                    SignInConfiguration::isProgram)
                .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), _ -> true));
  }

  /** Only where the installation has been told of another provider. */
  @Bean
  SecurityPart otherProviders(
      ObjectProvider<ClientRegistrationRepository> providers,
      OidcAccounts accounts,
      Arrival arrival) {
    return http -> {
      if (providers.getIfAvailable() != null) {
        addOtherProviders(http, accounts, arrival);
      }
    };
  }

  private static void addOtherProviders(HttpSecurity http, OidcAccounts accounts, Arrival arrival)
      throws Exception {
    http.oauth2Login(login ->
        login
            .loginPage("/sign-in")
            .userInfoEndpoint(user -> user.oidcUserService(accounts))
            .successHandler(arrival)
            .failureHandler((_, response, failure) ->
                response.sendRedirect(
                    failure instanceof OidcAccounts.UnboundException
                        ? "/sign-in?unbound"
                        : "/sign-in?provider")));
  }

  private static AuthenticationFailureHandler refusal() {
    return (_, response, failure) ->
        response.sendRedirect(
            failure instanceof MustWaitException ? "/sign-in?wait" : "/sign-in?refused");
  }

  private static boolean isProgram(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }
}

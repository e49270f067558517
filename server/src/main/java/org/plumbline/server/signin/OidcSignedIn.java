package org.plumbline.server.signin;

import java.util.List;
import org.plumbline.server.accounts.SignedIn;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody another provider vouches for, with the account bound to that person. */
final class OidcSignedIn extends DefaultOidcUser {

  private static final long serialVersionUID = 1L;

  private final transient SignedIn signedIn;

  OidcSignedIn(OidcUserRequest request, SignedIn signedIn) {
    super(List.of(), request.getIdToken());
    this.signedIn = signedIn;
  }

  SignedIn signedIn() {
    return signedIn;
  }
}

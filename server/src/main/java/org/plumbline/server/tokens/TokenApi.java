package org.plumbline.server.tokens;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Acting;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The tokens of the one at work, for programs: to see and to end them. They make none. */
@RestController
@RequestMapping(path = "/api/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
class TokenApi {

  private final Tokens tokens;

  TokenApi(Tokens tokens) {
    this.tokens = tokens;
  }

  /** All of them, ended ones too. */
  record TokensView(List<TokenView> tokens) {}

  /** One of them, without its secret. */
  record TokenView(
      long id,
      String name,
      String scope,
      String createdAt,
      String expiresAt,
      @Nullable String lastUsedAt,
      @Nullable String revokedAt) {

    static TokenView of(Token token) {
      return new TokenView(
          token.id(),
          token.name(),
          token.scope().code(),
          token.createdAt().toString(),
          token.expiresAt().toString(),
          token.lastUsedAt().map(Object::toString).orElse(null),
          token.revokedAt().map(Object::toString).orElse(null));
    }
  }

  @GetMapping
  TokensView list() {
    return new TokensView(
        tokens.listOf(Acting.getActor().id()).stream().map(TokenView::of).toList());
  }

  @DeleteMapping("/{id:[0-9]{1,18}}")
  TokensView revoke(@PathVariable long id) {
    if (!tokens.revoke(Acting.getActor().id(), id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return list();
  }
}

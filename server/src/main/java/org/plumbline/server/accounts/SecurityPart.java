package org.plumbline.server.accounts;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** What a module adds to the guarding of pages: how people come in, what is checked meanwhile. */
public interface SecurityPart {

  void add(HttpSecurity http) throws Exception;
}

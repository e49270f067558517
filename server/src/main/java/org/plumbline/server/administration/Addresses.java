package org.plumbline.server.administration;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whole addresses, as they are handed to people. */
final class Addresses {

  private Addresses() {}

  /** Of a path of this server, as the present request has reached it. */
  static String of(String path) {
    return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
  }
}

package org.plumbline.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers programs whose request does not get as far as a controller: {@code problem+json} (RFC
 * 9457) with a sentence in the language they ask for.
 */
@Component
public class ProblemWriter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MessageSource texts;
  private final LocaleResolver locales;

  ProblemWriter(MessageSource texts, LocaleResolver locales) {
    this.texts = texts;
    this.locales = locales;
  }

  /**
   * Writes the whole answer.
   *
   * @param key of the sentence; the same with {@code .do} says what to do
   */
  public void write(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
      throws IOException {
    Locale locale = locale(request);
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("status", status.value());
    problem.put("title", texts.getMessage(key, null, locale));
    problem.put("detail", texts.getMessage(key + ".do", null, locale));
    problem.put("instance", request.getRequestURI());
    response.setStatus(status.value());
    response.setContentType("application/problem+json");
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    response.getOutputStream().write(JSON.writeValueAsBytes(problem));
  }

  /** A program says what it wants by the usual header; a browser by the language chosen. */
  private Locale locale(HttpServletRequest request) {
    boolean program = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    boolean english =
        program
            && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
            && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return english ? Locale.ENGLISH : locales.resolveLocale(request);
  }
}

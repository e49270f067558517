package org.plumbline.server.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.text.Bilingual;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.DatabindException;

/** Says what went wrong, in both languages, without saying how we are built. */
@Component
class Problems {

  private static final Map<Integer, String> CODES =
      Map.ofEntries(
          Map.entry(400, "bad-request"),
          Map.entry(401, "not-signed-in"),
          Map.entry(403, "not-allowed"),
          Map.entry(404, "not-found"),
          Map.entry(405, "method-not-allowed"),
          Map.entry(406, "not-acceptable"),
          Map.entry(409, "changed-meanwhile"),
          Map.entry(413, "too-large"),
          Map.entry(415, "unsupported-media-type"),
          Map.entry(422, "not-processable"),
          Map.entry(503, "database-away"));

  private final MessageSource texts;

  Problems(MessageSource texts) {
    this.texts = texts;
  }

  /** By status alone. */
  Problem of(int status) {
    String code = CODES.getOrDefault(status, status < 500 ? "bad-request" : "server-error");
    return new Problem(
        code, status, text("problem." + code), text("problem." + code + ".do"), List.of());
  }

  Problem of(Exception failure) {
    Problem general = of(status(failure));
    Optional<String> key = findKey(failure);
    return new Problem(
        key.orElse(general.code()),
        general.status(),
        general.title(),
        failure instanceof ExplainedRefusal refusal
            ? refusal.explanation()
            : key.map(this::text).orElse(general.detail()),
        fields(failure));
  }

  static int status(Exception failure) {
    if (failure instanceof ErrorResponse response) {
      return response.getStatusCode().value();
    }
    if (failure instanceof HttpMessageNotReadableException
        || failure instanceof TypeMismatchException
        || failure instanceof BindException) {
      return HttpStatus.BAD_REQUEST.value();
    }
    if (UnstorableText.isBehind(failure)) {
      return HttpStatus.BAD_REQUEST.value();
    }
    if (DatabaseAway.isBehind(failure)) {
      return HttpStatus.SERVICE_UNAVAILABLE.value();
    }
    ResponseStatus stated =
        AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
    return stated == null ? HttpStatus.INTERNAL_SERVER_ERROR.value() : stated.code().value();
  }

  /** The key of a sentence of our own that says more than the status. */
  private Optional<String> findKey(Exception failure) {
    if (!(failure instanceof ErrorResponse response)) {
      return Optional.empty();
    }
    String key = response.getDetailMessageCode();
    return find(key, Locale.SIMPLIFIED_CHINESE).isPresent() ? Optional.of(key) : Optional.empty();
  }

  private List<Problem.Field> fields(Exception failure) {
    return switch (failure) {
      case ExplainedRefusal refusal ->
          refusal.faults().stream()
              .map(fault -> new Problem.Field(fault.field(), fault.message()))
              .toList();
      case MissingServletRequestParameterException missing ->
          List.of(field(missing.getParameterName(), "problem.field.missing"));
      case MethodArgumentTypeMismatchException wrong ->
          List.of(field(wrong.getName(), "problem.field.wrong"));
      case BindException wrong ->
          wrong.getFieldErrors().stream()
              .map(error -> field(error.getField(), "problem.field.wrong"))
              .toList();
      case HttpMessageNotReadableException unreadable
          when unreadable.getCause() instanceof DatabindException data
              && !data.getPath().isEmpty() ->
          List.of(field(path(data), "problem.field.wrong"));
      default -> List.of();
    };
  }

  private static String path(DatabindException data) {
    StringBuilder path = new StringBuilder();
    data.getPath()
        .forEach(step -> {
          String name = step.getPropertyName();
          if (name == null) {
            path.append('[').append(step.getIndex()).append(']');
          } else {
            path.append(path.isEmpty() ? "" : ".").append(name);
          }
        });
    return path.toString();
  }

  private Problem.Field field(String name, String key) {
    return new Problem.Field(name, text(key));
  }

  private Bilingual text(String key) {
    return Bilingual.of(
        find(key, Locale.SIMPLIFIED_CHINESE).orElse(key), find(key, Locale.ENGLISH).orElse(key));
  }

  private Optional<String> find(String key, Locale locale) {
    @Nullable String text = texts.getMessage(key, null, null, locale);
    return Optional.ofNullable(text);
  }
}

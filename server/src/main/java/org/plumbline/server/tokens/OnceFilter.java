package org.plumbline.server.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.ProblemWriter;
import org.plumbline.server.tokens.Answers.Answer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets a program send a write twice and have it happen once: {@code Idempotency-Key}. The write and
 * its answer are kept in one transaction, so a crash leaves either both or neither; a write that
 * was refused has changed nothing and is simply tried again. Runs where it is known who is at work.
 * Uploads are left out: the same file twice is recognised anyway.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OnceFilter extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";

  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final int LONGEST_KEY = 200;
  private static final int LARGEST_BODY = 10_000_000;
  private static final int FAILURES_FROM = 400;

  private final Answers answers;
  private final ProblemWriter problems;
  private final PlatformTransactionManager transactions;

  OnceFilter(Answers answers, ProblemWriter problems, PlatformTransactionManager transactions) {
    this.answers = answers;
    this.problems = problems;
    this.transactions = transactions;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return !request.getRequestURI().startsWith("/api/")
        || !WRITES.contains(request.getMethod())
        || request.getHeader(HEADER) == null
        || type != null && type.startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Actor> actor = Acting.findActor();
    String key = request.getHeader(HEADER);
    if (actor.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      problems.write(request, response, HttpStatus.BAD_REQUEST, "problem.key");
      return;
    }
    Optional<RepeatableRequest> repeatable = RepeatableRequest.of(request, LARGEST_BODY);
    if (repeatable.isEmpty()) {
      problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "problem.body");
      return;
    }
    once(actor.get().id(), key, repeatable.get(), response, chain);
  }

  private void once(
      long account,
      String key,
      RepeatableRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
    try {
      if (answers.take(account, key, request.fingerprint())) {
        ContentCachingResponseWrapper wrapped = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, wrapped);
        if (wrapped.getStatus() < FAILURES_FROM && !transaction.isRollbackOnly()) {
          answers.keep(account, key, answer(request, wrapped));
          transactions.commit(transaction);
        }
        end(transaction);
        wrapped.copyBodyToResponse();
      } else {
        Answer former = answers.get(account, key);
        end(transaction);
        repeat(request, response, former);
      }
    } finally {
      end(transaction);
    }
  }

  private void end(TransactionStatus transaction) {
    if (!transaction.isCompleted()) {
      transactions.rollback(transaction);
    }
  }

  private void repeat(RepeatableRequest request, HttpServletResponse response, Answer former)
      throws IOException {
    if (!former.fingerprint().equals(request.fingerprint())) {
      problems.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "problem.key-reused");
      return;
    }
    response.setStatus(former.status());
    response.setHeader("Idempotency-Replayed", "true");
    former.contentType().ifPresent(response::setContentType);
    former.location().ifPresent(to -> response.setHeader(HttpHeaders.LOCATION, to));
    response.getOutputStream().write(former.body());
  }

  private static Answer answer(RepeatableRequest request, ContentCachingResponseWrapper given) {
    return new Answer(
        request.fingerprint(),
        given.getStatus(),
        Optional.ofNullable(given.getContentType()),
        Optional.ofNullable(given.getHeader(HttpHeaders.LOCATION)),
        given.getContentAsByteArray());
  }
}

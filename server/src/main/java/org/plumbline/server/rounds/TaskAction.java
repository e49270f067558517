package org.plumbline.server.rounds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.server.accounts.Role;

/** 办理. What somebody can do with a task: who, from where, to where, and what has to be said. */
public enum TaskAction {
  SEND(Role.UNIT, Set.of(TaskState.WITH_UNIT, TaskState.RECTIFICATION), TaskState.WITH_DEPARTMENT),
  PASS(Role.DEPARTMENT, Set.of(TaskState.WITH_DEPARTMENT), TaskState.WITH_FINANCE),
  RETURN(Role.DEPARTMENT, Set.of(TaskState.WITH_DEPARTMENT), TaskState.WITH_UNIT),
  ACCEPT(Role.FINANCE, Set.of(TaskState.WITH_FINANCE), TaskState.ACCEPTED),
  SEND_BACK(Role.FINANCE, Set.of(TaskState.WITH_FINANCE), TaskState.WITH_UNIT),
  /** 责令整改, with a day until which. */
  ORDER_RECTIFICATION(Role.FINANCE, Set.of(TaskState.WITH_FINANCE), TaskState.RECTIFICATION);

  private final Role role;
  private final Set<TaskState> from;
  private final TaskState to;

  TaskAction(Role role, Set<TaskState> from, TaskState to) {
    this.role = role;
    this.from = from;
    this.to = to;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  TaskState to() {
    return to;
  }

  public boolean needsReason() {
    return this == RETURN || this == SEND_BACK || this == ORDER_RECTIFICATION;
  }

  public boolean needsDay() {
    return this == ORDER_RECTIFICATION;
  }

  boolean isOpen(Role by, TaskState now) {
    return by == role && from.contains(now);
  }

  static List<TaskAction> open(Role by, TaskState now) {
    return Stream.of(values()).filter(action -> action.isOpen(by, now)).toList();
  }

  static Optional<TaskAction> find(String code) {
    return Stream.of(values()).filter(action -> action.code().equals(code)).findFirst();
  }
}

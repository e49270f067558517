package org.plumbline.model.source;

import java.util.function.Function;

/** 有出处的值. A value and the place it was read from. */
public record Sourced<T>(T value, SourceLocation at) {

  public <R> Sourced<R> map(Function<? super T, ? extends R> change) {
    return new Sourced<>(change.apply(value), at);
  }
}

package org.plumbline.evidence.register;

import java.util.function.Consumer;

/**
 * 记录来源. The records of one register, checked. They can be gone through any number of times, always
 * in the same order, without being held in memory together.
 */
public interface Records {

  Register register();

  void forEach(Consumer<RegisterRecord> consumer);
}

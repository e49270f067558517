package org.plumbline.regulation.yaml;

/**
 * Where something stands in a YAML file.
 *
 * @param line from 1
 * @param path the keys that lead there, {@code registers.contracts.key[0]}; empty at the top
 */
public record YamlPlace(String file, int line, String path) {

  /** The same line, with a key after the path: for what is missing, or known only by its name. */
  public YamlPlace of(String key) {
    return key(key, line);
  }

  YamlPlace key(String key, int keyLine) {
    return new YamlPlace(file, keyLine, path.isEmpty() ? key : path + "." + key);
  }

  YamlPlace item(int index, int itemLine) {
    return new YamlPlace(file, itemLine, path + "[" + index + "]");
  }

  /** As compilers print it: {@code pack.yaml:17 registers.contracts}. */
  @Override
  public String toString() {
    return file + ":" + line + (path.isEmpty() ? "" : " " + path);
  }
}

package org.plumbline.server.publication;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/**
 * What publications are counted by: a department and a year.
 *
 * @param division code of the division
 * @param department code of the department
 */
public record Place(String division, int year, String department) {

  /** The place that the variables of an address name. */
  static Place of(Map<String, String> path) {
    return new Place(
        path.getOrDefault("division", ""),
        Integer.parseInt(path.getOrDefault("year", "0")),
        path.getOrDefault("department", ""));
  }

  /** The address of what holds now. */
  public String path() {
    return "/public/" + encoded(division) + "/" + year + "/" + encoded(department);
  }

  /** The address of one publication; it stays for ever. */
  public String path(int number) {
    return path() + "/" + number;
  }

  static String encoded(String part) {
    return UriUtils.encodePathSegment(part, StandardCharsets.UTF_8);
  }
}

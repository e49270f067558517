package org.plumbline.forms.json;

import static org.plumbline.forms.json.JsonValues.list;
import static org.plumbline.forms.json.JsonValues.text;

import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.review.peers.PeerGroup;
import org.plumbline.review.peers.PeerTargets;
import org.plumbline.review.peers.Peers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** 同类分布表. What others set as targets, as public JSON: {@code plumbline/peers/1}. */
public final class PeersJson {

  public static final String SCHEMA = "plumbline/peers/1";

  private PeersJson() {}

  /** Writes a file line by line, so that it may be longer than memory. */
  public static final class Page implements AutoCloseable {

    private final JsonPage page;

    /** Begins the page. */
    public Page(Writer out) {
      page = JsonPage.open(SCHEMA, out);
      page.generator().writeArrayPropertyStart("groups");
    }

    public void add(PeerTargets targets) {
      JsonGenerator json = page.generator();
      json.writeStartObject();
      json.writeStringProperty("dimension", targets.group().dimension());
      json.writeStringProperty("name", targets.group().name());
      json.writeStringProperty("kind", targets.group().kind());
      json.writeStringProperty("unit", targets.group().unit());
      json.writeNumberProperty("count", targets.count());
      json.writeStringProperty("low", targets.low().toPlainString());
      json.writeStringProperty("median", targets.median().toPlainString());
      json.writeStringProperty("high", targets.high().toPlainString());
      json.writeEndObject();
    }

    @Override
    public void close() {
      page.generator().writeEndArray();
      page.close();
    }
  }

  /**
   * Reads what a page says.
   *
   * @throws FaultyPeersException if it is no such page, naming the group that is at fault
   */
  public static Peers read(Reader reader) throws FaultyPeersException {
    Object page;
    try {
      page = JsonValues.parse(reader);
    } catch (JacksonException e) {
      throw new FaultyPeersException("not JSON");
    }
    if (!text(page, "schema").equals(Optional.of(SCHEMA))) {
      throw new FaultyPeersException("not of schema " + SCHEMA);
    }
    List<PeerTargets> groups = new ArrayList<>();
    for (Object group : list(page, "groups")) {
      groups.add(group(group, groups.size()));
    }
    return Peers.of(groups);
  }

  private static PeerTargets group(Object group, int place) throws FaultyPeersException {
    try {
      return new PeerTargets(
          new PeerGroup(
              required(group, "dimension"),
              required(group, "name"),
              required(group, "kind"),
              required(group, "unit")),
          Long.parseLong(required(group, "count")),
          new BigDecimal(required(group, "low")),
          new BigDecimal(required(group, "median")),
          new BigDecimal(required(group, "high")));
    } catch (IllegalArgumentException e) {
      throw new FaultyPeersException("groups[" + place + "]: " + e.getMessage());
    }
  }

  private static String required(Object group, String name) {
    return text(group, name)
        .orElseThrow(() -> new IllegalArgumentException("no member \"" + name + '"'));
  }

  /** The text is no page of peers. */
  public static final class FaultyPeersException extends Exception {

    private static final long serialVersionUID = 1L;

    FaultyPeersException(String message) {
      super(message);
    }
  }
}

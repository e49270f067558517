package org.plumbline.national.reviewing;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.plumbline.forms.json.PeersJson;
import org.plumbline.forms.json.PeersJson.FaultyPeersException;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.peers.Peers;

/**
 * 审核设置. What tasks need to know: texts, since objects of the engine do not travel.
 *
 * @param profile name of a bundled profile, or the YAML of another
 * @param peers the peer distributions as JSON; empty where none were given
 * @param year for plans that name none
 * @param messages whether findings are written with their words
 * @param out address of the folder of results
 */
public record ReviewSettings(
    String profile, String peers, int year, boolean messages, String out) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The reviewer that is meant. */
  public Reviewer reviewer() {
    return Reviewer.of(readProfile(), readPeers());
  }

  private Profile readProfile() {
    return Profile.bundledNames().contains(profile)
        ? Profile.bundled(profile)
        : Profile.parse(
            "--profile", new ByteArrayInputStream(profile.getBytes(StandardCharsets.UTF_8)));
  }

  private Peers readPeers() {
    if (peers.isEmpty()) {
      return Peers.NONE;
    }
    try {
      return PeersJson.read(new StringReader(peers));
    } catch (FaultyPeersException e) {
      throw new IllegalStateException(e); // the command read it before
    }
  }
}

package org.plumbline.review.indicator;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;

/** 两类活动合计. Whether one count is over two kinds of events: 风险排查或员工培训次数. */
final class JoinedEvents {

  private final WordList joints;
  private final WordList events;
  private final WordList ends;

  JoinedEvents(IndicatorWords words) {
    this.joints = words.get("joints");
    this.events = words.get("events");
    this.ends = words.get("event_ends");
  }

  boolean test(Indicator indicator) {
    String name = indicator.name().value();
    String things = name.substring(0, name.length() - ends.lengthAtEnd(name));
    return events.endOf(things) && indicator.measures(QuantityDimension.COUNT) && isJoined(things);
  }

  private boolean isJoined(String things) {
    for (int at = 1; at < things.length(); at++) {
      if (joints.lengthAt(things, at) > 0 && events.endOf(things.substring(0, at))) {
        return true;
      }
    }
    return false;
  }
}

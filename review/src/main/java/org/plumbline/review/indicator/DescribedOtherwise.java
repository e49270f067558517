package org.plumbline.review.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.regulation.WordList;
import org.plumbline.regulation.WordPair;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.OrdinalPrefix;

/** 描述另有所指. Whether a description speaks of a known neighbour of what the name says. */
final class DescribedOtherwise {

  private static final String STOPS = "。；;，, ";

  private final List<WordPair> neighbours;
  private final List<WordPair> mixtures;
  private final List<WordPair> counted;
  private final WordList besideSomething;
  private final WordList countedThings;

  DescribedOtherwise(RuleData data) {
    this.neighbours = data.words().listPairs("neighbours");
    this.mixtures = data.words().listPairs("mixtures");
    this.counted = data.words().listPairs("counted");
    this.besideSomething =
        WordPair.allWhen(Stream.of(neighbours, mixtures).flatMap(List::stream).toList());
    this.countedThings = WordPair.allWhen(counted);
  }

  boolean test(Indicator indicator, String description) {
    String name = OrdinalPrefix.strip(indicator.name().value());
    return besideSomething.foundIn(name) && speaksOfNeighbour(name, description)
        || countsOtherThing(indicator, name, description);
  }

  private boolean speaksOfNeighbour(String name, String description) {
    for (WordPair pair : neighbours) {
      if (isBeside(pair, name, description) && !pair.when().foundIn(description)) {
        return true;
      }
    }
    for (WordPair pair : mixtures) {
      if (isBeside(pair, name, description)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(WordPair pair, String name, String description) {
    return pair.when().foundIn(name)
        && !pair.then().foundIn(name)
        && pair.then().foundIn(description);
  }

  /** 申报车企数 5家, described as 已取得国补车辆: vehicles are not counted in 家. */
  private boolean countsOtherThing(Indicator indicator, String name, String description) {
    String text = withoutStop(description);
    return countedThings.endOf(text)
        && indicator.measures(QuantityDimension.COUNT)
        && indicator
            .quantity()
            .filter(quantity -> isOtherThing(name, text, quantity.unit().symbol()))
            .isPresent();
  }

  private boolean isOtherThing(String name, String text, String unit) {
    boolean otherThing = false;
    boolean known = false;
    for (WordPair thing : counted) {
      WordList things = thing.when();
      boolean fits = thing.then().includes(unit);
      known |= fits;
      otherThing |= things.endOf(text) && !fits && !things.foundIn(name);
    }
    return known && otherThing;
  }

  private static String withoutStop(String text) {
    int end = text.length();
    while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}

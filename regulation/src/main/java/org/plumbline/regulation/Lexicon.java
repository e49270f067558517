package org.plumbline.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A dictionary that finds the longest of its words at a place in a text, without cutting the text
 * into pieces. Lookups allocate nothing: every answer is prepared when the dictionary is built.
 */
public final class Lexicon<V> {

  private final Node<V> root;

  private Lexicon(Node<V> root) {
    this.root = root;
  }

  /** A dictionary of {@code words}; empty words are ignored. */
  public static <V> Lexicon<V> of(Map<String, V> words) {
    Branch<V> root = new Branch<>();
    words.forEach((word, value) -> {
      if (!word.isEmpty()) {
        root.add(word, 0, value);
      }
    });
    return new Lexicon<>(root.freeze());
  }

  /** The longest word that begins at {@code from}. */
  public Optional<Match<V>> longestAt(CharSequence text, int from) {
    Node<V> node = root;
    Optional<Match<V>> longest = Optional.empty();
    for (int i = from; i < text.length(); i++) {
      int next = node.indexOf(text.charAt(i));
      if (next < 0) {
        break;
      }
      node = node.next().get(next);
      if (node.match().isPresent()) {
        longest = node.match();
      }
    }
    return longest;
  }

  /** The value of the word that is all of {@code text} between two places. */
  public Optional<V> find(CharSequence text, int from, int to) {
    Node<V> node = root;
    for (int i = from; i < to; i++) {
      int next = node.indexOf(text.charAt(i));
      if (next < 0) {
        return Optional.empty();
      }
      node = node.next().get(next);
    }
    return node.match().map(Match::value);
  }

  /** The value of {@code word}. */
  public Optional<V> find(CharSequence word) {
    return find(word, 0, word.length());
  }

  /** Whether any word stands anywhere in {@code text}. */
  public boolean occursIn(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (longestAt(text, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A word that was found: how many characters it has and what it means. */
  public record Match<V>(int length, V value) {}

  /** One character's step; {@code keys} are sorted, {@code next} stands in their order. */
  private record Node<V>(String keys, List<Node<V>> next, Optional<Match<V>> match) {

    int indexOf(char key) {
      int low = 0;
      int high = keys.length() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        char at = keys.charAt(middle);
        if (at == key) {
          return middle;
        }
        if (at < key) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return -1;
    }
  }

  private static final class Branch<V> {
    private final Map<Character, Branch<V>> next = new TreeMap<>();
    private Optional<Match<V>> match = Optional.empty();

    void add(String word, int depth, V value) {
      if (depth == word.length()) {
        match = Optional.of(new Match<>(depth, value));
      } else {
        next.computeIfAbsent(word.charAt(depth), _ -> new Branch<>()).add(word, depth + 1, value);
      }
    }

    Node<V> freeze() {
      StringBuilder keys = new StringBuilder();
      List<Node<V>> nodes = new ArrayList<>();
      next.forEach((key, branch) -> {
        keys.append(key.charValue());
        nodes.add(branch.freeze());
      });
      return new Node<>(keys.toString(), List.copyOf(nodes), match);
    }
  }
}

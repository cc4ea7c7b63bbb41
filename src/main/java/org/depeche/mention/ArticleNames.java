package org.depeche.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;

/**
 * What the names of one article say about each other: family names of persons named in full, kinds
 * that were sure elsewhere, acronyms introduced beside their full form.
 */
final class ArticleNames {
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Kind> likely = new HashMap<>();
  private final Map<String, List<Known>> acronyms = new HashMap<>();
  private final Map<String, List<String>> explained = new HashMap<>();
  private final Set<String> families = new HashSet<>();
  private final Set<String> inside = new HashSet<>();

  /** Learns from the names of every sentence. */
  static ArticleNames of(TaggedText text, List<List<Name>> names) {
    ArticleNames article = new ArticleNames();
    for (Sentence sentence : text.sentences()) {
      article.learn(sentence, names.get(sentence.index()));
    }
    return article;
  }

  private void learn(Sentence sentence, List<Name> names) {
    for (Name name : names) {
      if (name.form() == Known.Form.ACRONYM && name.end() - name.first() == 1) {
        Initials.explained(sentence, name.first())
            .ifPresent(full -> explained.put(sentence.token(name.first()).form(), full));
      }
      if (name.sure()) {
        kinds.putIfAbsent(words(sentence, name.first(), name.end()), name.kind());
      }
      if (name.kind() == Kind.PERSON && name.sure() && name.end() - name.first() > 1) {
        for (int i = name.first() + 1; i < name.end(); i++) {
          kinds.putIfAbsent(words(sentence, i, name.end()), Kind.PERSON);
          families.add(words(sentence, i, name.end()));
        }
      }
      if (name.kind() == Kind.PERSON && !name.sure()) {
        for (int i = name.first() + 1; i < name.end(); i++) {
          likely.putIfAbsent(words(sentence, i, name.end()), Kind.PERSON);
        }
      }
      if (name.first() > 0) {
        inside.add(words(sentence, name.first(), name.end()));
      }
    }
    for (int i = 1; i < names.size(); i++) {
      introduce(sentence, names.get(i - 1), names.get(i));
    }
  }

  /** « Organisation mondiale du commerce (OMC) », « OMC (Organisation mondiale du commerce) ». */
  private void introduce(Sentence sentence, Name first, Name second) {
    if (second.first() != first.end() + 1 || !sentence.token(first.end()).form().equals("(")) {
      return;
    }
    if (second.end() - second.first() == 1 && NameKind.acronym(sentence.token(second.first()))) {
      define(sentence, second, first);
    } else if (first.end() - first.first() == 1
        && NameKind.acronym(sentence.token(first.first()))) {
      define(sentence, first, second);
    }
  }

  private void define(Sentence sentence, Name acronym, Name full) {
    String initials = words(sentence, acronym.first(), acronym.end());
    if (initials.charAt(0) != Character.toUpperCase(sentence.token(full.first()).form().charAt(0))
        || full.kind() == Kind.PERSON
        || otherParty(acronym, full)) {
      return;
    }
    kinds.put(initials, full.kind());
    acronyms.put(initials, full.known());
  }

  /** « Parti socialiste (PASOK) »: initials that are known for another party keep their meaning. */
  private static boolean otherParty(Name acronym, Name full) {
    return full.kind() == Kind.PARTY
        && acronym.known().stream().anyMatch(k -> k.kind() == Kind.PARTY)
        && acronym.known().stream().noneMatch(full.known()::contains);
  }

  /** What these words name elsewhere in the article. */
  Optional<Kind> kindOf(Sentence sentence, int first, int end) {
    String words = words(sentence, first, end);
    return Optional.ofNullable(kinds.getOrDefault(words, likely.get(words)));
  }

  /** The known things that the article introduces these initials for; empty if it does not. */
  Optional<List<Known>> introduced(Sentence sentence, int at) {
    return Optional.ofNullable(acronyms.get(sentence.token(at).form()));
  }

  /** The known things of a name without those whose initials the article explains otherwise. */
  List<Known> unexplained(Sentence sentence, Name name) {
    List<String> full = explained.getOrDefault(sentence.token(name.first()).form(), List.of());
    boolean initials = name.form() == Known.Form.ACRONYM && name.end() - name.first() == 1;
    return initials && !full.isEmpty()
        ? name.known().stream().filter(known -> !Initials.ofOther(known, full)).toList()
        : name.known();
  }

  /** Whether the article names a person in full whose name ends in these words. */
  boolean familyName(Sentence sentence, int first, int end) {
    return families.contains(words(sentence, first, end));
  }

  /** Whether the same words are a name within a sentence, where a capital means something. */
  boolean namedInside(Sentence sentence, int first, int end) {
    return inside.contains(words(sentence, first, end));
  }

  /** The forms of tokens with a space between. */
  static String words(Sentence sentence, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(i > first ? " " : "").append(sentence.token(i).form());
    }
    return words.toString();
  }
}

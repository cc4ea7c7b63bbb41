package org.depeche.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.knowledge.KnowledgeBase.NameMatch;

/** All names, token by token. Not changed once it is filled. */
final class NameTrie {
  private final Map<String, NameTrie> next = new HashMap<>(2);
  private final Map<Known.Form, List<Known>> named = new EnumMap<>(Known.Form.class);

  /** Adds a name; of two things with one name the first added is the better known. */
  void add(Known.Name name, Known known) {
    NameTrie node = this;
    for (String token : NameKey.tokens(name.text())) {
      node = node.next.computeIfAbsent(token, t -> new NameTrie());
    }
    List<Known> same = node.named.computeIfAbsent(name.form(), f -> new ArrayList<>(1));
    if (!same.contains(known)) {
      same.add(known);
    }
  }

  /** The names that begin at a token, longest first. */
  List<NameMatch> from(List<String> forms, int at) {
    List<NameMatch> found = new ArrayList<>(0);
    NameTrie node = this;
    for (int i = at; i < forms.size(); i++) {
      node = node.next.get(NameKey.of(forms.get(i)));
      if (node == null) {
        break;
      }
      int end = i + 1;
      List<NameMatch> here = new ArrayList<>(node.named.size());
      node.named.forEach((form, known) -> here.add(new NameMatch(end, form, known)));
      found.addAll(0, here);
    }
    return found;
  }
}

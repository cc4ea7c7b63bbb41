package org.depeche.page;

import java.util.List;
import java.util.Locale;
import org.depeche.view.ReaderLanguage;

/**
 * What is around every page: head, navigation, foot.
 *
 * @param messages what it says, in the reader's language
 * @param title of the page, without the name of the program
 * @param section where in the navigation the page belongs
 * @param address path and query of the page, for the link to the other language
 * @param alternates other forms of what is shown
 * @param styles names of style sheets besides the common one, under {@code /assets/}
 * @param scripts names of scripts besides the common one, under {@code /assets/}, in their order
 */
public record Frame(
    Messages messages,
    String title,
    Section section,
    String address,
    List<Alternate> alternates,
    List<String> styles,
    List<String> scripts) {

  /** An entry of the navigation, or none of them. */
  public enum Section {
    EXPLORE("/"),
    NETWORK("/network"),
    QUERY("/query"),
    PASTE("/paste"),
    NONE("");

    private final String path;

    Section(String path) {
      this.path = path;
    }

    public String path() {
      return path;
    }

    /** The key of its name. */
    public String message() {
      return "frame." + name().toLowerCase(Locale.ROOT);
    }

    /** What the navigation lists. */
    public static List<Section> listed() {
      return List.of(EXPLORE, NETWORK, QUERY, PASTE);
    }
  }

  /**
   * Another form of what a page shows.
   *
   * @param type its media type
   * @param href where it is
   */
  public record Alternate(String type, String href) {}

  public Frame {
    alternates = List.copyOf(alternates);
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  /** A page without more than the common style and script. */
  public static Frame plain(Messages messages, String title, Section section, String address) {
    return new Frame(messages, title, section, address, List.of(), List.of(), List.of());
  }

  /** The same page in the other language. */
  public String otherLanguage() {
    ReaderLanguage other = messages.language().other();
    String plain = address.replaceAll("([?&])lang=[a-z]*(&|$)", "$1").replaceAll("[?&]$", "");
    return plain + (plain.contains("?") ? "&" : "?") + "lang=" + other.tag();
  }
}

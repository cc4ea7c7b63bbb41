package org.depeche.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Computes the links of our graph to a dataset. What a person has decided stays, identifiers of the
 * knowledge tables count as verified, and for the rest an authority is asked; where its best
 * candidate is not sure enough, or not surer than the next, no link is made.
 */
public final class Linker {
  /** So many candidates of what was not linked are shown. */
  private static final int SHOWN = 3;

  private final Linkset former;
  private final LocalDate today;

  /** When a candidate is taken: {@code score} at least, and so much ahead of the next. */
  public record Demand(double score, double lead) {}

  /** Why no link was made for a thing that the authority was asked about. */
  public enum Reason {
    NO_CANDIDATE,
    TIE,
    BELOW_THRESHOLD;

    /** In words: {@code below threshold}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A thing that was not linked.
   *
   * @param candidates the best few, best first; none if there was none
   */
  public record Abstention(Subject subject, Reason reason, List<Candidate> candidates) {
    public Abstention {
      candidates = List.copyOf(candidates);
    }
  }

  /** The new linkset, and what was left alone. */
  public record Outcome(Linkset links, List<Abstention> abstentions) {
    public Outcome {
      abstentions = List.copyOf(abstentions);
    }
  }

  /**
   * @param former the linkset as it was; a link that is found again keeps its date
   * @param today the date of what is found now
   */
  public Linker(Linkset former, LocalDate today) {
    this.former = former;
    this.today = today;
  }

  /** The linkset without asking anybody: former proposals for these things stay. */
  public Linkset known(List<Link> identifiers, List<Subject> subjects) {
    Set<String> things = new HashSet<>();
    subjects.forEach(subject -> things.add(subject.iri()));
    List<Link> links = new ArrayList<>();
    former.links().stream()
        .filter(l -> l.status() == Link.Status.PROPOSED && things.contains(l.thing()))
        .forEach(links::add);
    links.addAll(settled(identifiers));
    return new Linkset(former.dataset(), links);
  }

  /** The linkset with what an authority proposes for the things that nothing else links. */
  public Outcome ask(
      Authority authority, Demand demand, List<Link> identifiers, List<Subject> subjects) {
    List<Link> links = new ArrayList<>(settled(identifiers));
    Set<String> linked = new HashSet<>();
    links.stream()
        .filter(link -> link.status() == Link.Status.ACCEPTED)
        .forEach(link -> linked.add(link.thing()));
    List<Subject> open = subjects.stream().filter(s -> !linked.contains(s.iri())).toList();
    List<List<Candidate>> found = authority.candidates(open);
    List<Abstention> abstentions = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      Subject subject = open.get(i);
      List<Candidate> candidates =
          found.get(i).stream().filter(c -> !isRejected(subject, c)).toList();
      Optional<Reason> reason = refusal(candidates, demand);
      if (reason.isPresent()) {
        List<Candidate> shown = candidates.subList(0, Math.min(SHOWN, candidates.size()));
        abstentions.add(new Abstention(subject, reason.get(), shown));
      } else {
        links.add(proposal(subject, candidates.getFirst(), authority.method()).since(former));
      }
    }
    return new Outcome(new Linkset(former.dataset(), links), abstentions);
  }

  /** What people decided, and the identifiers that they did not refuse. */
  private List<Link> settled(List<Link> identifiers) {
    List<Link> links = new ArrayList<>();
    for (Link identifier : identifiers) {
      links.add(identifier.since(former));
    }
    former.links().stream().filter(Link::isDecision).forEach(links::add);
    return links;
  }

  private boolean isRejected(Subject subject, Candidate candidate) {
    return former
        .of(subject.iri(), candidate.iri())
        .filter(link -> link.status() == Link.Status.REJECTED)
        .isPresent();
  }

  private static Optional<Reason> refusal(List<Candidate> candidates, Demand demand) {
    if (candidates.isEmpty()) {
      return Optional.of(Reason.NO_CANDIDATE);
    }
    long best = steps(candidates.getFirst().score());
    if (best < steps(demand.score())) {
      return Optional.of(Reason.BELOW_THRESHOLD);
    }
    boolean tie =
        candidates.size() > 1 && best - steps(candidates.get(1).score()) < steps(demand.lead());
    return tie ? Optional.of(Reason.TIE) : Optional.empty();
  }

  /**
   * Scores are compared to a thousandth: 0.9 is 0.1 ahead of 0.8, whatever binary fractions say.
   */
  private static long steps(double score) {
    return Math.round(1000 * score);
  }

  private Link proposal(Subject subject, Candidate candidate, String method) {
    return new Link(
        subject.iri(),
        candidate.iri(),
        candidate.label(),
        candidate.score(),
        method,
        Link.Status.PROPOSED,
        today);
  }
}

// Joins the text, the list and the panel: clicks, keys, tabs, layers and permalinks.
"use strict";
(() => {
  const { data, say, text, segments, segmentOf, firstAfter, covering, bySubject, spans, words } = articleData;
  const { panel, open, close, tell } = articlePanel;

  // Segments on which something can be asked: all but the mere rest of a clause.
  const stops = segments.filter((s) => /\b[apmdgx]\b/.test(s.element.className));
  let current = 0;

  const settle = (index) => {
    stops[current]?.element.setAttribute("tabindex", "-1");
    stops[current]?.element.removeAttribute("role");
    current = index;
    const element = stops[current]?.element;
    element?.setAttribute("tabindex", "0");
    element?.setAttribute("role", "button");
  };

  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const narrow = matchMedia("(max-width: 60rem)"); // as in the style sheet: the panel lies over the page
  let lit = [];

  const reveal = (element, where) =>
    element.scrollIntoView({ block: narrow.matches ? "start" : where, behavior: calm.matches ? "auto" : "smooth" });

  const show = (stretches, scroll) => {
    lit.forEach((element) => element.classList.remove("hit", "flash"));
    const found = stretches.flatMap(([begin, end]) => covering(begin, end));
    lit = found.map((segment) => segment.element);
    lit.forEach((element) => element.classList.add("hit", "flash"));
    if (scroll && lit.length > 0) {
      reveal(lit[0], "center");
    }
    return found.length > 0;
  };

  const markLine = (subject) => {
    document.querySelectorAll(".line[aria-current]").forEach((line) => line.removeAttribute("aria-current"));
    const line = document.querySelector('.open[data-subject="' + CSS.escape(subject) + '"]')?.closest(".line");
    line?.setAttribute("aria-current", "true");
    return line;
  };

  const title = (item) => item.name ?? "« " + words(item.begin, item.end).trim() + " »";

  const choose = (item, from) => {
    show(spans(item), true);
    markLine(item.subject);
    open(title(item), [item], from);
  };

  // What a segment is part of, the narrowest first.
  const items = (segment) => {
    const about = [...segment.marks].sort((a, b) => a.end - a.begin - (b.end - b.begin));
    return [...new Set(about.map((mark) => mark.item))];
  };

  const ask = (segment) => {
    const about = items(segment);
    if (about.length === 0) {
      return;
    }
    const [first] = about;
    const [begin, end] = spans(first)[0];
    show([[begin, end]], false);
    const index = stops.indexOf(segment);
    if (index >= 0) {
      settle(index);
    }
    history.replaceState(null, "", "#char=" + begin + "," + end);
    open(title(first), about, segment.element);
    if (narrow.matches) {
      reveal(segment.element, "start");
    }
  };

  text.addEventListener("click", (event) => {
    const segment = segmentOf.get(event.target.closest("span"));
    if (segment && getSelection().isCollapsed) {
      ask(segment);
    }
  });

  text.addEventListener("keydown", (event) => {
    const moves = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    let next = null;
    if (event.key in moves) {
      next = Math.min(stops.length - 1, Math.max(0, current + moves[event.key]));
    } else if (event.key === "Home") {
      next = 0;
    } else if (event.key === "End") {
      next = stops.length - 1;
    } else if (event.key === "Enter" || event.key === " ") {
      const segment = segmentOf.get(event.target);
      if (segment) {
        event.preventDefault();
        ask(segment);
      }
    }
    if (next !== null && stops.length > 0) {
      event.preventDefault();
      settle(next);
      stops[current].element.focus();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    }
  });
  panel.addEventListener("closed", () => show([], false));

  // One listener for all lines of all lists, their copies in the panel among them.
  document.getElementById("reader").addEventListener("click", (event) => {
    const link = event.target.closest("a.open");
    const item = link && bySubject.get(link.dataset.subject);
    if (item && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.replaceState(null, "", link.getAttribute("href"));
      choose(item, panel.contains(link) ? null : link);
    }
  });

  document.getElementById("layers").addEventListener("change", (event) => {
    text.classList.toggle("no-" + event.target.dataset.layer, !event.target.checked);
  });

  // Tabs, as the ARIA practices have them.
  const tabs = document.getElementById("tabs");
  const buttons = [...tabs.querySelectorAll("button")];
  const select = (name) => {
    for (const button of buttons) {
      const chosen = button.dataset.tab === name;
      button.setAttribute("aria-selected", String(chosen));
      button.tabIndex = chosen ? 0 : -1;
      document.getElementById(button.dataset.tab).hidden = !chosen;
    }
    document.getElementById("reader").classList.toggle("drawn", name === "graph");
    if (name === "graph") {
      articleGraph.draw((subject) => choose(bySubject.get(subject), buttons.at(-1)));
    }
  };
  tabs.setAttribute("role", "tablist");
  for (const button of buttons) {
    const section = document.getElementById(button.dataset.tab);
    button.id = "tab-" + button.dataset.tab;
    button.setAttribute("role", "tab");
    button.setAttribute("aria-controls", section.id);
    section.setAttribute("role", "tabpanel");
    section.setAttribute("aria-labelledby", button.id);
    section.tabIndex = 0;
  }
  tabs.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) {
      select(button.dataset.tab);
    }
  });
  tabs.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
      select(next.dataset.tab);
      next.focus();
    }
  });
  tabs.hidden = false;
  select("statements");

  // What the address asks for: #char=b,e as RFC 5147 has it, or a statement, office or entity.
  const follow = () => {
    const fragment = decodeURIComponent(location.hash);
    const stretch = /^#char=(\d+)(?:,(\d+))?$/.exec(fragment);
    if (stretch) {
      const begin = Number(stretch[1]);
      const end = Number(stretch[2] ?? begin + 1);
      const found = show([[begin, end]], true);
      const exact = covering(begin, end).flatMap((s) => items(s)).filter((item) =>
        spans(item).some(([b, e]) => b === begin && e === end));
      if (exact.length > 0) {
        open("« " + words(begin, end).trim() + " »", [...new Set(exact)], null);
      } else if (!found) {
        tell(say("gone", fragment));
      }
      const index = stops.findIndex((s) => s.end > begin);
      settle(Math.max(0, index));
    } else if (/^#(event|tenure|entity)=/.test(fragment)) {
      const link = [...document.querySelectorAll("#reader a.open")].find((a) => a.getAttribute("href") === fragment);
      const item = link && bySubject.get(link.dataset.subject);
      if (!item) {
        tell(say("gone", fragment));
        return;
      }
      select({ statement: "statements", office: "offices", entity: "entities" }[item.kind]);
      link.closest("details")?.setAttribute("open", "");
      choose(item, link);
      if (!narrow.matches) {
        link.closest(".line").scrollIntoView({ block: "nearest" });
      }
    }
  };

  // Without script a permanent link leads to the line; with it, to the words: the browser must not scroll to the line too.
  document.querySelectorAll(".line[id]").forEach((line) => line.removeAttribute("id"));
  text.dataset.live = "";
  document.getElementById("keys").hidden = false;
  settle(0);
  addEventListener("hashchange", follow);
  follow();
})();

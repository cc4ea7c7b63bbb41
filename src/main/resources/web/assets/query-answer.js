// An answer: its views in tabs, its downloads.
import { showTable } from "/assets/query-table.js";
import { graphOf, showGraph } from "/assets/query-graph.js";
import { datesOf, showTimeline } from "/assets/query-timeline.js";

const ROWS = [
  ["CSV", "text/csv", "csv"],
  ["TSV", "text/tab-separated-values", "tsv"],
  ["JSON", "application/sparql-results+json", "srj"],
  ["XML", "application/sparql-results+xml", "srx"],
];
const TRIPLES = [
  ["Turtle", "text/turtle", "ttl"],
  ["N-Triples", "application/n-triples", "nt"],
  ["JSON-LD", "application/ld+json", "jsonld"],
];

/** Shows an answer in place of what was there. */
export function showAnswer(place, answer, context) {
  const { say, fetchAs } = context;
  place.replaceChildren();
  if (answer.kind === "boolean") {
    const verdict = element("p", "verdict", say(answer.boolean ? "yes" : "no"));
    place.append(verdict, downloads(answer, say, fetchAs));
    return;
  }
  if (answer.rows.length === 0) {
    place.append(element("p", "empty", say("none")));
    return;
  }
  const views = [
    ["table", (panel) => showTable(panel, answer, context)],
    ["raw", (panel) => showRaw(panel, answer)],
    ["graph", (panel) => showGraph(panel, graphOf(answer, context), context)],
    ["timeline", (panel) => showTimeline(panel, answer, datesOf(answer), context)],
  ];
  place.append(tabs(views, say), downloads(answer, say, fetchAs));
}

/** Tabs as the ARIA practices have them: arrows choose, one is in the order of Tab. */
function tabs(views, say) {
  const box = document.createElement("div");
  const list = element("div", "tabs", "");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", say("views"));
  const panel = element("div", "panel", "");
  panel.id = "answer-panel";
  panel.setAttribute("role", "tabpanel");
  panel.tabIndex = 0;
  const buttons = views.map(([key, show]) => {
    const button = element("button", "tab", say(key));
    button.type = "button";
    button.id = `tab-${key}`;
    button.setAttribute("role", "tab");
    button.setAttribute("aria-controls", panel.id);
    button.addEventListener("click", () => choose(button, show));
    return button;
  });
  list.append(...buttons);
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
      next.focus();
      next.click();
    }
  });
  function choose(chosen, show) {
    for (const button of buttons) {
      button.setAttribute("aria-selected", String(button === chosen));
      button.tabIndex = button === chosen ? 0 : -1;
    }
    panel.setAttribute("aria-labelledby", chosen.id);
    panel.replaceChildren();
    show(panel);
  }
  box.append(list, panel);
  choose(buttons[0], views[0][1]);
  return box;
}

function showRaw(panel, answer) {
  const text = document.createElement("pre");
  text.className = "raw";
  text.tabIndex = 0;
  text.textContent = answer.kind === "triples" ? answer.raw : JSON.stringify(JSON.parse(answer.raw), null, 2);
  panel.append(text);
}

function downloads(answer, say, fetchAs) {
  const bar = element("p", "downloads", say("download"));
  for (const [label, type, suffix] of answer.kind === "triples" ? TRIPLES : ROWS) {
    const button = element("button", "quiet", label);
    button.type = "button";
    button.addEventListener("click", () => fetchAs(type, `depeche.${suffix}`));
    bar.append(" ", button);
  }
  return bar;
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

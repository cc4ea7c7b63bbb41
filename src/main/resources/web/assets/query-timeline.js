// Rows by their date: how many a period, and the rows oldest first.
import { cellOf, wordsOf } from "/assets/query-cells.js";

const DATE = /^-?\d{4}(-\d\d(-\d\d)?)?/;
const PAGE = 100;
const EDGE = 16; // for the half of a label that stands out
const ROOM = 860; // units that the bars share while they are not too thin
const SVG = "http://www.w3.org/2000/svg";

/** The name of the column of dates, or null. */
export function datesOf({ variables, rows }) {
  const dated = (name) => rows.filter((row) => isDate(row[name])).length;
  const best = variables.map((name) => [dated(name), name]).sort((a, b) => b[0] - a[0])[0];
  return best && best[0] > 0 ? best[1] : null;
}

function isDate(term) {
  return (
    term?.type === "literal" &&
    DATE.test(term.value) &&
    (/#(date|dateTime|gYear|gYearMonth)$/.test(term.datatype ?? "") || /^-?\d{4}-\d\d(-\d\d)?$/.test(term.value))
  );
}

export function showTimeline(panel, answer, column, context) {
  const { say, base } = context;
  if (!column) {
    panel.append(element("p", "empty", say("noTimeline")));
    return;
  }
  const rows = answer.rows
    .filter((row) => isDate(row[column]))
    .sort((a, b) => (a[column].value < b[column].value ? -1 : a[column].value > b[column].value ? 1 : 0));
  panel.append(bars(rows.map((row) => row[column].value), say));
  const undated = answer.rows.length - rows.length;
  if (undated > 0) {
    panel.append(element("p", "faint", say("undated", undated)));
  }
  const list = element("ol", "dated", "");
  panel.append(list);
  let shown = 0;
  const more = element("button", "quiet", say("next"));
  more.type = "button";
  more.addEventListener("click", add);
  panel.append(more);
  add();

  function add() {
    for (const row of rows.slice(shown, shown + PAGE)) {
      list.append(itemOf(row));
    }
    shown += PAGE;
    more.hidden = shown >= rows.length;
  }

  function itemOf(row) {
    const item = document.createElement("li");
    const time = element("time", "", row[column].value);
    const what = element("div", "what", "");
    for (const variable of answer.variables) {
      if (variable !== column && row[variable]?.value) {
        const part = element("span", "part", "");
        part.title = variable;
        part.append(cellOf(row[variable], context));
        what.append(part, " ");
      }
    }
    const path = wordsOf(row, base);
    if (path) {
      const link = element("a", "opener", say("open"));
      link.href = path;
      what.append(link);
    }
    item.append(time, what);
    return item;
  }
}

/** Every year or month from one to another, so that an empty one is seen to be empty. */
function between(first, last) {
  const periods = [];
  let [year, month] = first.split("-").map(Number);
  for (let period = first; period <= last; period = written(year, month)) {
    periods.push(period);
    if (month === undefined || month === 12) {
      year += 1;
    }
    month = month === undefined ? undefined : (month % 12) + 1;
  }
  return periods;
}

function written(year, month) {
  const years = String(year).padStart(4, "0");
  return month === undefined ? years : `${years}-${String(month).padStart(2, "0")}`;
}

/** Bars by year, by month when all is in two years. */
function bars(values, say) {
  const years = new Set(values.map((value) => value.slice(0, 4)));
  const length = years.size > 2 ? 4 : 7;
  const counts = new Map();
  for (const value of values) {
    const period = value.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const known = [...counts.keys()].filter((period) => period.length === length).sort();
  const periods = between(known[0], known.at(-1));
  const highest = Math.max(...counts.values());
  const place = Math.max(6, Math.min(48, ROOM / periods.length));
  const width = Math.max(periods.length * place, 96);
  const named = Math.ceil((length === 4 ? 40 : 60) / place);
  const svg = drawn("svg", { viewBox: `-${EDGE} 0 ${width + 2 * EDGE} 120`, role: "img", class: "bars", width: width + 2 * EDGE, height: 120 });
  const said = known.map((period) => `${period} ${counts.get(period)}`).join(", ");
  svg.setAttribute("aria-label", `${say("perPeriod")} : ${said}`);
  periods.forEach((period, i) => {
    const middle = (i + 0.5) * place;
    const count = counts.get(period) ?? 0;
    const height = count === 0 ? 0 : Math.max(2, Math.round((count / highest) * 76));
    svg.append(drawn("rect", { x: i * place + place / 6, y: 96 - height, width: (place * 2) / 3, height, rx: Math.min(3, place / 6) }));
    if (count > 0 && place >= 18) {
      svg.append(label(count, middle, 90 - height));
    }
    if (i % named === 0) {
      svg.append(label(period, middle, 112));
    }
  });
  const box = element("div", "scroll", "");
  box.tabIndex = 0;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", say("perPeriod"));
  box.append(svg);
  return box;
}

function label(text, x, y) {
  const made = drawn("text", { x, y, "text-anchor": "middle" });
  made.textContent = text;
  return made;
}

function drawn(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.textContent = text;
  return made;
}

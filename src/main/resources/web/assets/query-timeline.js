// Rows by their date: how many a period, and the rows oldest first.
import { cellOf, wordsOf } from "/assets/query-cells.js";

const DATE = /^-?\d{4}(-\d\d(-\d\d)?)?/;
const PAGE = 100;
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

/** Bars by year, by month when all is in two years. */
function bars(values, say) {
  const years = new Set(values.map((value) => value.slice(0, 4)));
  const length = years.size > 2 ? 4 : 7;
  const counts = new Map();
  for (const value of values) {
    const period = value.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const highest = Math.max(...counts.values());
  const periods = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-40);
  const width = Math.max(periods.length * 48, 96);
  const svg = drawn("svg", { viewBox: `0 0 ${width} 120`, role: "img", class: "bars", width, height: 120 });
  svg.setAttribute("aria-label", `${say("perPeriod")}: ${periods.map((p) => p.join(" ")).join(", ")}`);
  periods.forEach(([period, count], i) => {
    const height = Math.max(2, Math.round((count / highest) * 76));
    svg.append(
      drawn("rect", { x: i * 48 + 8, y: 96 - height, width: 32, height, rx: 3 }),
      label(count, i * 48 + 24, 90 - height),
      label(period, i * 48 + 24, 112),
    );
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

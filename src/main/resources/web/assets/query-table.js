// Rows as a table, a page of them at a time.
import { cellOf, wordsOf } from "/assets/query-cells.js";

const PAGE = 50;

export function showTable(panel, answer, context) {
  const { say, base } = context;
  const paths = answer.rows.map((row) => wordsOf(row, base));
  const linked = paths.some((path) => path !== null);
  const box = document.createElement("div");
  box.className = "scroll";
  const table = document.createElement("table");
  table.className = "rows";
  const head = table.createTHead().insertRow();
  for (const variable of answer.variables) {
    head.append(heading(variable));
  }
  if (linked) {
    head.append(heading(say("words")));
  }
  const body = table.createTBody();
  box.append(table);
  panel.append(box);
  let first = 0;
  const pager = answer.rows.length > PAGE ? pagerOf() : null;
  if (pager) {
    panel.append(pager.bar);
  }
  show();

  function show() {
    body.replaceChildren();
    const last = Math.min(first + PAGE, answer.rows.length);
    for (let i = first; i < last; i++) {
      const row = body.insertRow();
      for (const variable of answer.variables) {
        row.insertCell().append(cellOf(answer.rows[i][variable], context));
      }
      if (linked) {
        row.insertCell().append(paths[i] ? openerOf(paths[i]) : "");
      }
    }
    pager?.update(last);
  }

  function openerOf(path) {
    const link = document.createElement("a");
    link.href = path;
    link.className = "opener";
    link.textContent = say("open");
    return link;
  }

  function pagerOf() {
    const bar = document.createElement("nav");
    bar.className = "pager";
    bar.setAttribute("aria-label", say("pages"));
    const previous = button(say("previous"), () => -PAGE);
    const next = button(say("next"), () => PAGE);
    const where = document.createElement("span");
    where.setAttribute("role", "status");
    bar.append(previous, where, next);
    function button(text, step) {
      const made = document.createElement("button");
      made.type = "button";
      made.className = "quiet";
      made.textContent = text;
      made.addEventListener("click", () => {
        first += step();
        show();
      });
      return made;
    }
    return {
      bar,
      update(last) {
        previous.disabled = first === 0;
        next.disabled = last === answer.rows.length;
        where.textContent = say("page", first + 1, last, answer.rows.length);
      },
    };
  }
}

function heading(text) {
  const cell = document.createElement("th");
  cell.scope = "col";
  cell.textContent = text;
  return cell;
}

// Puts the editor, the answer and what can be done with it together.
import { mountEditor } from "/assets/query-editor.js";
import { Refused, ask, download, namesIn } from "/assets/query-client.js";
import { showAnswer } from "/assets/query-answer.js";
import { hasName } from "/assets/query-cells.js";

const form = document.getElementById("editor");
const texts = JSON.parse(document.getElementById("texts").textContent);
const base = form.dataset.base;
const byId = (id) => document.getElementById(id);

/** A text with its places filled in. */
const say = (key, ...values) =>
  values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), texts[key]);

const editor = await mountEditor(byId("query"), run);
const given = editor.text();
let running = null;

form.classList.add("scripted");
for (const id of ["link", "query-keys", "curl"]) {
  byId(id).hidden = false;
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
byId("stop").addEventListener("click", () => running?.abort());
byId("link").addEventListener("click", () => {
  keepInAddress(editor.text());
  copy(location.href, byId("status"));
});
byId("curl").querySelector("button").addEventListener("click", () =>
  copy(byId("curl").querySelector("pre").textContent, byId("status")));
byId("curl").addEventListener("toggle", showCurl);
editor.onChange(showCurl);
showCurl();
if (form.dataset.start === "true") {
  run();
}

/** Asks what is in the editor and shows the answer. */
async function run() {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  const text = editor.text();
  editor.unmark();
  byId("errors").replaceChildren();
  byId("answer").hidden = true;
  byId("status").textContent = say("running");
  byId("stop").hidden = false;
  const began = performance.now();
  try {
    const answer = await ask(text, editor.kind(), mine.signal);
    const took = Math.round(performance.now() - began);
    const names = await namesIn(answer, (iri) => hasName(iri, base), document.documentElement.lang);
    showAnswer(byId("answer"), answer, { say, base, names, fetchAs: (type, name) => save(text, type, name) });
    byId("answer").hidden = false;
    byId("status").textContent = say(answer.size === 1 ? "row" : "rows", answer.size, took);
    if (answer.notice) {
      showError(say("cut", answer.notice));
    }
    if (text !== given) {
      keepInAddress(text);
    }
  } catch (error) {
    byId("status").textContent = mine.signal.aborted ? say("stopped") : "";
    if (!mine.signal.aborted) {
      explain(error);
    }
  } finally {
    if (running === mine) {
      running = null;
      byId("stop").hidden = true;
    }
  }
}

async function save(text, type, name) {
  try {
    await download(text, type, name);
  } catch (error) {
    explain(error);
  }
}

/** The many things that a parser would have expected, one behind the other instead of a line each. */
function inOneLine(message) {
  return message.replace(/ \.\.\.\s*$/gm, ",").replace(/\s*\n\s*/g, " ").replace(/,\s*$/, "");
}

function explain(error) {
  if (!(error instanceof Refused)) {
    console.warn(error);
    showError(say("unreachable"));
    return;
  }
  if (error.line) {
    editor.mark(error.line);
    showError(say("syntaxLine", error.line, inOneLine(error.message)));
  } else if (error.status === 429) {
    showError(say("busy", error.retryAfter));
  } else if (error.status === 503 || error.status === 408) {
    showError(say("tooLong"));
  } else if (error.status === 400) {
    showError(say("syntax", error.message));
  } else {
    showError(say("failed", error.status, error.message));
  }
}

/** Stays until it is dismissed or the next query runs. */
function showError(message) {
  const notice = document.createElement("div");
  notice.className = "notice";
  const words = document.createElement("p");
  words.textContent = message;
  const dismiss = document.createElement("button");
  dismiss.type = "button";
  dismiss.className = "quiet";
  dismiss.textContent = say("dismiss");
  dismiss.addEventListener("click", () => notice.remove());
  notice.append(words, dismiss);
  byId("errors").append(notice);
}

function keepInAddress(text) {
  const address = new URL(location.href);
  const asked = new URLSearchParams({ query: text });
  const language = address.searchParams.get("lang");
  if (language) {
    asked.set("lang", language);
  }
  history.replaceState(null, "", `/query?${asked}`);
  for (const other of document.querySelectorAll(".tools a[hreflang]")) {
    asked.set("lang", other.hreflang);
    other.href = `/query?${asked}`;
  }
}

async function copy(text, status) {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = say("copied");
  } catch {
    status.textContent = say("notCopied");
  }
}

function showCurl() {
  const quoted = `query=${editor.text()}`.replaceAll("'", "'\\''");
  const accept =
    editor.kind() === "triples" ? "text/turtle" : "application/sparql-results+json";
  byId("curl").querySelector("pre").textContent =
    `curl ${location.origin}/sparql \\\n  -H 'Accept: ${accept}' \\\n  --data-urlencode '${quoted}'`;
}

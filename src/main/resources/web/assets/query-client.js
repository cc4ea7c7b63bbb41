// Asks the endpoint. Answers become rows of terms as the SPARQL results JSON format has them.

const ENDPOINT = "/sparql";

/** What the server would not answer. */
export class Refused extends Error {
  constructor(status, message, retryAfter) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
    const place = status === 400 ? /\bline\s+(\d+)/i.exec(message) : null;
    this.line = place ? Number(place[1]) : null;
  }
}

/**
 * Asks a query.
 * @param kind "triples" for CONSTRUCT and DESCRIBE, else "rows"
 * @returns {variables, rows, boolean, triples, size, notice, raw}
 */
export async function ask(query, kind, signal) {
  const type = kind === "triples" ? "application/n-triples" : "application/sparql-results+json";
  const response = await post(query, type, signal);
  const raw = await response.text();
  const notice = response.headers.get("Depeche-Truncated");
  if (kind === "triples") {
    const rows = triplesOf(raw);
    return { kind, variables: ["s", "p", "o"], rows, size: rows.length, raw, notice };
  }
  const json = JSON.parse(raw);
  if (typeof json.boolean === "boolean") {
    return { kind: "boolean", boolean: json.boolean, variables: [], rows: [], size: 1, raw, notice };
  }
  // a column may have any name: without a prototype "constructor" is no more than that
  const rows = json.results.bindings.map((row) => Object.assign(Object.create(null), row));
  return { kind, variables: json.head.vars, rows, size: rows.length, raw, notice };
}

const NAMED = 300;

/**
 * What the things of an answer are called, by IRI, in one more query; those that have no name, or
 * are too many, are missing.
 */
export async function namesIn(answer, isNamed, language) {
  const iris = new Set();
  for (const row of answer.rows) {
    for (const term of Object.values(row)) {
      if (term.type === "uri" && isNamed(term.value) && iris.size < NAMED) {
        iris.add(term.value);
      }
    }
  }
  if (iris.size === 0) {
    return new Map();
  }
  const values = [...iris].map((iri) => `<${iri}>`).join(" ");
  const query = `SELECT ?thing ?name { VALUES ?thing { ${values} }
    ?thing <http://www.w3.org/2000/01/rdf-schema#label> ?name }`;
  try {
    const { rows } = await ask(query, "rows");
    const suits = (row) => row.name["xml:lang"] === language;
    const ordered = [...rows.filter((row) => !suits(row)), ...rows.filter(suits)];
    return new Map(ordered.map((row) => [row.thing.value, row.name.value]));
  } catch {
    return new Map(); // an answer without names is still an answer
  }
}

/** Saves an answer as the server writes it in a syntax. */
export async function download(query, type, name) {
  const response = await post(query, type);
  const address = URL.createObjectURL(await response.blob());
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}

async function post(query, type, signal) {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: { Accept: type },
    body: new URLSearchParams({ query }),
    signal,
  });
  if (!response.ok) {
    const message = (await response.text()).trim().slice(0, 2000);
    throw new Refused(response.status, message, response.headers.get("Retry-After") ?? "1");
  }
  return response;
}

const TERM = /\s*(?:<([^>]*)>|_:(\S+)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?)/y;

/** Rows s, p, o of N-Triples. */
export function triplesOf(text) {
  const rows = [];
  for (const line of text.split("\n")) {
    TERM.lastIndex = 0;
    const terms = [];
    for (let found = TERM.exec(line); found && terms.length < 3; ) {
      terms.push(termOf(found));
      found = terms.length < 3 ? TERM.exec(line) : null;
    }
    if (terms.length === 3) {
      rows.push({ s: terms[0], p: terms[1], o: terms[2] });
    }
  }
  return rows;
}

function termOf([, iri, blank, literal, language, datatype]) {
  if (iri !== undefined) {
    return { type: "uri", value: unescaped(iri) };
  }
  if (blank !== undefined) {
    return { type: "bnode", value: blank };
  }
  const term = { type: "literal", value: unescaped(literal) };
  if (language) {
    term["xml:lang"] = language;
  }
  if (datatype) {
    term.datatype = datatype;
  }
  return term;
}

const ESCAPES = { t: "\t", b: "\b", n: "\n", r: "\r", f: "\f", '"': '"', "'": "'", "\\": "\\" };

function unescaped(text) {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, four, eight, one) =>
    one ? (ESCAPES[one] ?? one) : String.fromCodePoint(parseInt(four ?? eight, 16)));
}

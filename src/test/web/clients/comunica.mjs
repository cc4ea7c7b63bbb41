// What Comunica, a query engine that is not ours, answers from the server as a SPARQL endpoint.
// Reads {"name", "query"} lines; writes {"name", "rows"} or {"name", "error"}, terms as the SPARQL results JSON has them.
import { QueryEngine } from "@comunica/query-sparql";
import { createInterface } from "node:readline";

const TYPES = { NamedNode: "uri", BlankNode: "bnode", Literal: "literal" };

const engine = new QueryEngine();
for await (const line of createInterface({ input: process.stdin })) {
  const { name, query } = JSON.parse(line);
  const source = { type: "sparql", value: process.argv[2] };
  try {
    const rows = [];
    for await (const binding of await engine.queryBindings(query, { sources: [source] })) {
      rows.push(Object.fromEntries([...binding].map(([variable, term]) => [variable.value, termOf(term)])));
    }
    console.log(JSON.stringify({ name, rows }));
  } catch (error) {
    console.log(JSON.stringify({ name, error: String(error.message) }));
  }
}

function termOf(term) {
  const made = { type: TYPES[term.termType], value: term.value };
  // Comunica 4.5's parser hands {language, direction} to a factory that takes it for a datatype.
  const language = term.language || term.datatype?.language;
  if (language) {
    made["xml:lang"] = language;
  } else if (term.termType === "Literal") {
    made.datatype = term.datatype.value;
  }
  return made;
}

// Terms as text and links. Nothing of an answer is ever read as HTML.

const PREFIXES = [
  ["https://w3id.org/depeche/ontology#", "d:"],
  ["https://w3id.org/depeche/plover#", "plover:"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"],
  ["http://www.w3.org/2000/01/rdf-schema#", "rdfs:"],
  ["http://www.w3.org/2002/07/owl#", "owl:"],
  ["http://www.w3.org/2004/02/skos/core#", "skos:"],
  ["http://www.w3.org/2005/11/its/rdf#", "itsrdf:"],
  ["http://www.w3.org/ns/prov#", "prov:"],
  ["http://purl.org/dc/terms/", "dcterms:"],
  ["http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#", "nif:"],
  ["http://www.wikidata.org/entity/", "wd:"],
  ["https://schema.org/", "schema:"],
];

// The kinds of things that the server has addresses for.
const OURS = /^(?:topics$|(?:id|article|event|evidence|tenure|office|topic|graph|link|dataset|decision|identification|run)\/)/;

/** The address on this server of a thing of the store or a term of its ontology, or null. */
export function localAddress(iri, base) {
  if (iri.startsWith(PREFIXES[0][0])) {
    return new URL(`/ontology#${iri.slice(PREFIXES[0][0].length)}`, location.origin).href;
  }
  if (!iri.startsWith(base) || !OURS.test(iri.slice(base.length))) {
    return null;
  }
  return new URL(`/${iri.slice(base.length)}`, location.origin).href;
}

/** Whether the store may know what a thing is called: an entity, a term of the ontology. */
export function hasName(iri, base) {
  return (iri.startsWith(`${base}id/`) || iri.startsWith(PREFIXES[0][0])) && !/[<>"{}|\\^`\s]/.test(iri);
}

/** An IRI as people read it. */
export function shortName(iri, { base, names }) {
  const name = names.get(iri);
  if (name) {
    return name;
  }
  const prefix = PREFIXES.find(([start]) => iri.startsWith(start));
  if (prefix) {
    return prefix[1] + iri.slice(prefix[0].length);
  }
  return iri.startsWith(base) ? readable(iri.slice(base.length)) : iri;
}

function readable(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The contents of a cell. */
export function cellOf(term, context) {
  if (!term) {
    return document.createTextNode("");
  }
  if (term.type !== "uri") {
    const text = document.createElement("span");
    text.textContent = term.value;
    if (term["xml:lang"]) {
      text.lang = term["xml:lang"];
    }
    return text;
  }
  const local = localAddress(term.value, context.base);
  if (!local && !/^https?:\/\//.test(term.value)) {
    return document.createTextNode(term.value);
  }
  const link = document.createElement("a");
  link.href = local ?? term.value;
  link.textContent = shortName(term.value, context);
  link.title = term.value;
  if (!local) {
    link.rel = "noopener noreferrer";
  }
  return link;
}

const WORDS = [/^article\/[^#]+#char=/, /^evidence\//, /^event\//, /^article\//];

/**
 * Where the words of a row are: an article and offsets in two columns, a mention, evidence, an
 * event, or an article; null when the row has none of them.
 */
export function wordsOf(row, base) {
  const ours = Object.values(row)
    .filter((term) => term.type === "uri" && term.value.startsWith(base))
    .map((term) => term.value.slice(base.length));
  const article = articleOf(row, ours);
  const [begin, end] = [row.begin, row.end].map((term) => Number(term?.value ?? NaN));
  if (article && Number.isInteger(begin) && begin >= 0) {
    const last = Number.isInteger(end) && end > begin ? end : begin + 1;
    return `/page/article/${article}#char=${begin},${last}`;
  }
  for (const kind of WORDS) {
    const path = ours.find((candidate) => kind.test(candidate));
    if (path) {
      return `/${path}`;
    }
  }
  return null;
}

function articleOf(row, ours) {
  const path = ours.find((candidate) => candidate.startsWith("article/"));
  if (path) {
    return path.slice("article/".length).split("#")[0];
  }
  const id = row.article ?? row.source;
  return id?.type === "literal" && /^\S+$/.test(id.value) ? encodeURIComponent(id.value) : null;
}

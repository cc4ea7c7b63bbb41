// Yasqe in place of the text field: nothing kept, nothing fetched from elsewhere.
const Yasqe = window.Yasqe;

const IRI = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Puts an editor where the text field is.
 * @returns {text, kind, mark, unmark, onChange}
 */
export async function mountEditor(field, run) {
  const terms = await termsOf();
  completeFrom(terms);
  const place = document.createElement("div");
  place.className = "writing";
  field.after(place);
  const yasqe = new Yasqe(place, {
    value: field.value,
    autocompleters: ["depeche-prefixes", "depeche-classes", "depeche-properties", "variables"],
    // null, since what is undefined is taken from Yasqe's defaults
    persistenceId: null,
    createShareableLink: null,
    consumeShareLink: null,
    prefixCcApi: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "auto",
    viewportMargin: Infinity,
    // not in the editor, whose box cuts off what is wider
    hintConfig: { container: document.body },
    requestConfig: { endpoint: "/sparql" },
    extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": run, "Cmd-Enter": run, "Ctrl-S": false },
  });
  name(yasqe.getInputField(), field);
  field.hidden = true;
  field.disabled = true;
  let marked = null;
  return {
    text: () => yasqe.getValue(),
    kind: () => (/^(CONSTRUCT|DESCRIBE)$/i.test(yasqe.getQueryType() ?? "") ? "triples" : "rows"),
    mark(line) {
      marked = yasqe.getDoc().addLineClass(line - 1, "wrap", "faulty");
      yasqe.getDoc().setCursor({ line: line - 1, ch: 0 });
    },
    unmark() {
      if (marked) {
        yasqe.getDoc().removeLineClass(marked, "wrap", "faulty");
        marked = null;
      }
    },
    onChange: (listener) => yasqe.on("change", listener),
  };
}

function name(input, field) {
  input.setAttribute("aria-labelledby", "query-label");
  input.setAttribute("aria-describedby", "query-keys");
  input.id = "query-input";
  document.getElementById("query-label").htmlFor = input.id;
  field.name = "";
}

async function termsOf() {
  try {
    const response = await fetch("/query/terms");
    return await response.json();
  } catch {
    return { prefixes: {}, classes: [], properties: [] };
  }
}

/** Registers what completes prefixes, classes and properties from our terms alone. */
function completeFrom(terms) {
  const { prefixes: prefixCompleter, class: classCompleter, property: propertyCompleter } =
    Yasqe.Autocompleters;
  const declared = Object.entries(terms.prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`);
  Yasqe.registerAutocompleter(
    { ...prefixCompleter, name: "depeche-prefixes", get: declared, bulk: true, persistenceId: null },
    false);
  Yasqe.registerAutocompleter(completerOf(classCompleter, "depeche-classes", terms.classes), false);
  Yasqe.registerAutocompleter(
    completerOf(propertyCompleter, "depeche-properties", terms.properties), false);
}

/** Completes by IRI, by local name and by the label in the reader's language. */
function completerOf(like, name, terms) {
  const called = new Map(terms.map((term) => [term.iri, term]));
  const local = (iri) => iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
  return {
    ...like,
    name,
    bulk: false,
    persistenceId: null,
    get(_yasqe, token) {
      const typed = (token?.autocompletionString ?? "").toLowerCase();
      const fits = IRI.test(typed)
        ? (term) => term.iri.toLowerCase().startsWith(typed)
        : (term) => local(term.iri).toLowerCase().includes(typed) || term.label.toLowerCase().includes(typed);
      return terms.filter(fits).map((term) => term.iri).slice(0, 100);
    },
    postProcessSuggestion(yasqe, token, iri) {
      const [prefix] = Object.entries(yasqe.getPrefixesFromQuery())
        .filter(([, start]) => iri.startsWith(start))
        .map(([prefix, start]) => `${prefix}:${iri.slice(start.length)}`);
      return prefix ?? like.postProcessSuggestion(yasqe, token, iri);
    },
    postprocessHints: (yasqe, hints) =>
      hints.map((hint) => ({ ...hint, displayText: hint.text, render: (item) => render(item, hint, yasqe) })),
  };

  function render(item, hint, yasqe) {
    const short = hint.text.replace(/^<|>$/g, "");
    const colon = short.indexOf(":");
    const start = yasqe.getPrefixesFromQuery()[short.slice(0, colon)];
    const term = called.get(start ? start + short.slice(colon + 1) : short);
    item.append(hint.text);
    if (term?.label) {
      const label = document.createElement("span");
      label.className = "hint-label";
      label.textContent = term.label;
      item.append(label);
      item.title = term.meaning;
    }
  }
}

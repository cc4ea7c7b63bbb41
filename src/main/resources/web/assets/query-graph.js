// Rows as a graph: triples, or two columns of things with what links them.
import { localAddress, shortName } from "/assets/query-cells.js";

const MOST = 300;

const isThing = (term) => term && term.type !== "literal";

/** {nodes, links, all} of an answer, or null when its columns make no graph. */
export function graphOf(answer, context) {
  const columns = columnsOf(answer);
  if (!columns) {
    return null;
  }
  const [from, by, to] = columns;
  const edges = answer.rows.filter((row) => row[from] && row[to]);
  const shown = edges.slice(0, MOST);
  const nodes = new Map();
  const node = (term) => {
    const id = `${term.type} ${term.value} ${term["xml:lang"] ?? term.datatype ?? ""}`;
    if (!nodes.has(id)) {
      nodes.set(id, { id, term, label: labelOf(term, context) });
    }
    return id;
  };
  const links = shown.map((row, i) => ({
    id: `link${i}`,
    source: node(row[from]),
    target: node(row[to]),
    label: by && row[by] ? labelOf(row[by], context) : "",
  }));
  const kinds = new Set(links.map((link) => link.label));
  if (kinds.size === 1) {
    links.forEach((link) => (link.label = ""));
  }
  return { nodes: [...nodes.values()], links, all: edges.length, kind: kinds.size === 1 ? [...kinds][0] : "" };
}

function columnsOf({ variables, rows }) {
  const triple = ["s", "p", "o"].every((name) => variables.includes(name));
  if (triple) {
    return ["s", "p", "o"];
  }
  const things = variables.filter((name) => rows.some((row) => isThing(row[name])));
  if (things.length === 2) {
    const other = variables.find((name) => !things.includes(name));
    return [things[0], other, things[1]];
  }
  return things.length > 2 ? things.slice(0, 3) : namesOf(variables);
}

/** Columns that say by their name who did something to whom. */
function namesOf(variables) {
  for (const [from, to] of [["from", "to"], ["who", "whom"], ["imposedBy", "target"]]) {
    if (variables.includes(from) && variables.includes(to)) {
      return [from, variables.find((name) => ["act", "type", "kind"].includes(name)), to];
    }
  }
  return null;
}

function labelOf(term, context) {
  const text = term.type === "uri" ? shortName(term.value, context).replace(/^id\//, "").replace(/([0-9a-f]{6})[0-9a-f]{6,}$/, "$1…") : term.value;
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Draws it; things of the store open their page. */
export async function showGraph(panel, graph, { say, base }) {
  if (!graph || graph.links.length === 0) {
    panel.append(emptyOf(say("noGraph")));
    return;
  }
  const caption = document.createElement("p");
  caption.className = "faint";
  caption.textContent = say("graphText", graph.nodes.length, graph.links.length);
  if (graph.kind) {
    caption.textContent += ` : ${graph.kind}`;
  }
  panel.append(caption);
  if (graph.all > graph.links.length) {
    const left = document.createElement("p");
    left.className = "notice";
    left.textContent = say("leftOut", graph.links.length, graph.all);
    panel.append(left);
  }
  const canvas = document.createElement("div");
  canvas.className = "canvas";
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", caption.textContent);
  panel.append(canvas);
  try {
    await library();
  } catch {
    loaded = null; // the next one tries again
    canvas.replaceWith(emptyOf(say("graphFailed")));
    return;
  }
  if (!canvas.isConnected) {
    return;
  }
  const picture = window.cytoscape({
    container: canvas,
    elements: [
      ...graph.nodes.map(({ id, label, term }) => ({ data: { id, label }, classes: term.type })),
      ...graph.links.map((data) => ({ data })),
    ],
    style: styles(),
    layout: { name: "cose", animate: false, padding: 16, nodeRepulsion: () => 9000, idealEdgeLength: () => 70, componentSpacing: 20, nodeDimensionsIncludeLabels: true },
    wheelSensitivity: 0.3,
  });
  picture.on("tap", "node.uri", (event) => {
    const term = graph.nodes.find((node) => node.id === event.target.id()).term;
    const address = localAddress(term.value, base);
    if (address) {
      location.assign(address);
    }
  });
  document.addEventListener("themechange", () => picture.style(styles()));
}

function emptyOf(text) {
  const empty = document.createElement("p");
  empty.className = "empty";
  empty.textContent = text;
  return empty;
}

function styles() {
  const colours = getComputedStyle(document.documentElement);
  const colour = (name) => colours.getPropertyValue(name).trim();
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        color: colour("--ink"),
        "background-color": colour("--accent"),
        width: 14,
        height: 14,
        "font-size": 14,
        "min-zoomed-font-size": 6,
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-wrap": "wrap",
        "text-max-width": 140,
        "text-outline-color": colour("--sheet"),
        "text-outline-width": 2,
      },
    },
    { selector: "node.literal", style: { shape: "round-rectangle", "background-color": colour("--faint") } },
    {
      selector: "edge",
      style: {
        label: "data(label)",
        color: colour("--faint"),
        width: 1.4,
        "font-size": 11,
        "line-color": colour("--faint"),
        "line-opacity": 0.6,
        "curve-style": "bezier",
        "target-arrow-shape": "triangle",
        "target-arrow-color": colour("--faint"),
        "text-background-color": colour("--sheet"),
        "text-background-opacity": 0.85,
        "text-background-padding": 2,
      },
    },
  ];
}

let loaded = null;

/** Cytoscape, when it is first needed. */
function library() {
  loaded ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/assets/lib/cytoscape.js";
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
  return loaded;
}

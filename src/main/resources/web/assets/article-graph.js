// The graph of the article: entities, and between them the statements.
"use strict";
const articleGraph = (() => {
  const { data, say, statements, bySubject } = articleData;
  const MOST = 40; // statements drawn; more cannot be read
  const canvas = document.getElementById("canvas");
  let drawn = null;

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const elements = () => {
    const told = statements.filter((s) => s.actors.length + s.recipients.length > 0);
    const list = told.slice(0, MOST);
    const left = document.getElementById("graph-left");
    left.hidden = list.length === statements.length;
    left.textContent = say("left", statements.length - list.length, statements.length);
    const nodes = new Map();
    const edges = [];
    const entity = (key) => {
      const known = bySubject.get(key);
      nodes.set(key, { data: { id: key, label: known?.name ?? key, layer: known?.layer ?? "m" }, classes: "entity" });
    };
    for (const statement of list) {
      const side = statement.cooperates ? "cooperation" : "conflict";
      // What it is about would only crowd the picture where it has somebody to go to.
      const about = statement.recipients.length > 0 ? [] : statement.about.slice(0, 2);
      const ends = [...statement.recipients, ...about];
      [...statement.actors, ...ends].forEach(entity);
      if (statement.actors.length === 1 && ends.length === 1) {
        const [source, target] = [statement.actors[0], ends[0]];
        edges.push({
          data: { id: statement.subject, source, target, label: statement.name },
          classes: side + " whole" + (about.length > 0 ? " about" : ""),
        });
        continue;
      }
      nodes.set(statement.subject, { data: { id: statement.subject, label: statement.name }, classes: "statement " + side });
      const edge = (source, target, role) =>
        edges.push({ data: { id: role + source + target, source, target }, classes: side + " " + role });
      statement.actors.forEach((key) => edge(key, statement.subject, "actor"));
      statement.recipients.forEach((key) => edge(statement.subject, key, "recipient"));
      about.forEach((key) => edge(statement.subject, key, "about"));
    }
    return [...nodes.values(), ...edges];
  };

  const style = () => {
    const ink = colour("--ink");
    const grounds = { a: colour("--layer-actor"), p: colour("--layer-place"), m: colour("--layer-instrument") };
    return [
      { selector: "node", style: { label: "data(label)", color: ink, "font-size": 13, "text-wrap": "wrap", "text-max-width": 140, "text-valign": "center" } },
      { selector: ".entity", style: { "background-color": (node) => grounds[node.data("layer")] ?? grounds.m, "border-width": 1, "border-color": colour("--faint"), shape: "round-rectangle", width: (node) => 14 + 7.6 * Math.min(18, node.data("label").length), height: (node) => 12 + 15 * Math.ceil(node.data("label").length / 18) } },
      { selector: ".statement", style: { width: 12, height: 12, "text-valign": "bottom", "text-margin-y": 2, "font-size": 12, "text-background-color": colour("--sheet"), "text-background-opacity": 0.85, "text-background-padding": 1 } },
      { selector: "node.cooperation", style: { "background-color": colour("--cooperation"), shape: "ellipse", color: colour("--cooperation") } },
      { selector: "node.conflict", style: { "background-color": colour("--conflict"), shape: "diamond", color: colour("--conflict") } },
      { selector: "edge", style: { width: 2, "curve-style": "bezier", "target-arrow-shape": "triangle", "arrow-scale": 0.8 } },
      { selector: "edge.cooperation", style: { "line-color": colour("--cooperation"), "target-arrow-color": colour("--cooperation") } },
      { selector: "edge.conflict", style: { "line-color": colour("--conflict"), "target-arrow-color": colour("--conflict"), "line-style": "dashed" } },
      { selector: "edge.actor", style: { "target-arrow-shape": "none" } },
      { selector: "edge.about", style: { "target-arrow-shape": "none", width: 1 } },
      { selector: "edge.whole", style: { label: "data(label)", "font-size": 11, color: ink, "text-background-color": colour("--sheet"), "text-background-opacity": 0.9, "text-background-padding": 1 } },
      { selector: ":selected", style: { "border-width": 3, "border-color": colour("--focus") } },
    ];
  };

  // In a file the library is there already; on the server it is fetched when it is first needed.
  const library = () =>
    new Promise((resolve, reject) => {
      if (window.cytoscape) {
        resolve();
        return;
      }
      const script = document.createElement("script");
      script.src = "/assets/lib/cytoscape.js";
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      document.head.append(script);
    });

  const message = (key) => {
    const paragraph = document.createElement("p");
    paragraph.className = "empty";
    paragraph.textContent = say(key);
    canvas.replaceChildren(paragraph);
  };

  // Draws once; afterwards only fits the picture into its place.
  const draw = async (chosen) => {
    if (drawn) {
      drawn.resize();
      drawn.fit(undefined, 16);
      return;
    }
    const parts = elements();
    if (parts.length === 0) {
      message("nothing");
      return;
    }
    try {
      await library();
    } catch {
      message("graphFailed");
      return;
    }
    canvas.replaceChildren();
    drawn = cytoscape({
      container: canvas,
      elements: parts,
      style: style(),
      layout: { name: "cose", animate: false, padding: 12, nodeRepulsion: () => 9000, idealEdgeLength: () => 60, componentSpacing: 20, gravity: 2, nodeDimensionsIncludeLabels: true, randomize: false, boundingBox: { x1: 0, y1: 0, w: canvas.clientWidth, h: canvas.clientHeight } },
      minZoom: 0.2,
      maxZoom: 2.5,
    });
    drawn.on("tap", "node, edge.whole", (event) => chosen(event.target.id()));
    document.addEventListener("themechange", () => drawn.style(style()));
  };

  return { draw };
})();

// Draws the network; the table below it says the same and is what keyboards and screen readers use.
"use strict";
(() => {
  const NARROW = 600; // px
  const source = document.getElementById("network");
  const drawing = document.getElementById("drawing");
  if (!source || !drawing || typeof cytoscape !== "function") {
    return;
  }
  const network = JSON.parse(source.textContent);
  drawing.hidden = false;

  // A phone has room for the most frequent links only, and the page says so.
  const few = document.getElementById("few");
  const limit = Number(few.dataset.most);
  const narrow = drawing.clientWidth < NARROW;
  const scale = narrow ? 1.8 : 1; // of what has to be read
  if (narrow && network.links.length > limit) {
    few.hidden = false;
    network.links = network.links.slice(0, limit);
    const ends = new Set(network.links.flatMap((link) => [link.from, link.to]));
    network.nodes = network.nodes.filter((node) => ends.has(node.id));
  }

  const colours = () => {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    return {
      ground: colour("sheet"), sheet: colour("sheet"), ink: colour("ink"), node: colour("accent"),
      cooperation: colour("cooperation"), conflict: colour("conflict"),
    };
  };

  // Wider and larger by the root, so that one frequent pair does not hide the others.
  const most = Math.max(...network.links.map((link) => link.count), 1);
  const heaviest = Math.max(...network.nodes.map((node) => node.weight), 1);
  const elements = [
    ...network.nodes.map((node) => ({
      group: "nodes", data: { ...node, size: scale * (14 + 30 * Math.sqrt(node.weight / heaviest)) },
    })),
    ...network.links.map((link) => ({
      group: "edges", data: { ...link, source: link.from, target: link.to, width: 1.2 + 5 * Math.sqrt(link.count / most) },
    })),
  ];

  const styles = () => {
    const c = colours();
    return [
      {
        selector: "node",
        style: {
          width: "data(size)", height: "data(size)", "background-color": c.node, label: "data(label)", color: c.ink,
          "font-size": 12 * scale, "font-family": "system-ui, sans-serif", "text-valign": "bottom", "text-margin-y": 3,
          "text-outline-color": c.ground, "text-outline-width": 2.5, "text-wrap": "wrap", "text-max-width": 120 * scale,
          "border-width": 1.5, "border-color": c.sheet, "min-zoomed-font-size": 6,
        },
      },
      {
        selector: "edge",
        style: {
          width: "data(width)", "line-color": c.cooperation, "target-arrow-color": c.cooperation,
          "source-arrow-color": c.cooperation, "target-arrow-shape": "triangle", "curve-style": "bezier",
          "arrow-scale": 0.8, opacity: 0.8,
        },
      },
      { selector: "edge[?mutual]", style: { "source-arrow-shape": "triangle" } },
      {
        selector: "edge[tone = 'conflict']",
        style: {
          "line-color": c.conflict, "target-arrow-color": c.conflict, "source-arrow-color": c.conflict,
          "line-style": "dashed", "line-dash-pattern": [7, 4],
        },
      },
      { selector: ".dim", style: { opacity: 0.12 } },
      { selector: ".near", style: { opacity: 1, "z-index": 5 } },
    ];
  };

  // On a circle in the order of the table, from where the forces start: so the drawing is always the same.
  const circle = () => {
    const places = {};
    network.nodes.forEach((node, i) => {
      const angle = (2 * Math.PI * i) / network.nodes.length;
      const radius = 180 + 14 * network.nodes.length * (0.4 + (i % 3) * 0.2);
      places[node.id] = { x: radius * Math.cos(angle), y: radius * 0.7 * Math.sin(angle) };
    });
    return places;
  };

  const places = circle();
  const graph = cytoscape({
    container: document.getElementById("graph"),
    elements: elements.map((e) => (e.group === "nodes" ? { ...e, position: places[e.data.id] } : e)),
    style: styles(),
    layout: {
      name: "cose", randomize: false, animate: false, fit: false, nodeRepulsion: () => 22000,
      idealEdgeLength: () => 95, edgeElasticity: () => 80, gravity: 0.6, numIter: 1500, componentSpacing: 70,
    },
    minZoom: 0.2, maxZoom: 4, userZoomingEnabled: false, autoungrabify: false, boxSelectionEnabled: false,
  });

  // Fills the room that there is, and moves apart what would hide each other's names.
  const spread = () => {
    const box = graph.nodes().boundingBox({ includeLabels: false });
    const room = graph.container().getBoundingClientRect();
    const wide = Math.max(0.6, Math.min(2, (room.width / room.height) * (box.h / Math.max(box.w, 1))));
    const spots = graph.nodes().map((node) => ({ node, x: node.position().x * wide, y: node.position().y }));
    const apart = { x: 105 * scale, y: 58 * scale };
    for (let round = 0; round < 80; round++) {
      for (let i = 0; i < spots.length; i++) {
        for (let j = i + 1; j < spots.length; j++) {
          const [a, b] = [spots[i], spots[j]];
          const x = (b.x - a.x) / apart.x || 0.001 * (j - i);
          const y = (b.y - a.y) / apart.y || 0.001;
          const near = Math.hypot(x, y);
          if (near < 1) {
            const push = (1 - near) / near / 2 / 2;
            a.x -= x * push * apart.x;
            b.x += x * push * apart.x;
            a.y -= y * push * apart.y;
            b.y += y * push * apart.y;
          }
        }
      }
    }
    graph.batch(() => spots.forEach(({ node, x, y }) => node.position({ x, y })));
    graph.fit(undefined, 20);
  };
  spread();

  // Zooming by wheel only with Ctrl, so that the page scrolls as it does everywhere.
  graph.container().addEventListener("wheel", (event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const box = graph.container().getBoundingClientRect();
      graph.zoom({
        level: graph.zoom() * (event.deltaY < 0 ? 1.15 : 0.87),
        renderedPosition: { x: event.clientX - box.left, y: event.clientY - box.top },
      });
    }
  }, { passive: false });

  graph.on("mouseover", "node", (event) => {
    const near = event.target.closedNeighborhood();
    graph.elements().not(near).addClass("dim");
    near.addClass("near");
  });
  graph.on("mouseout", "node", () => graph.elements().removeClass("dim near"));
  graph.on("tap", "node", (event) => {
    if (event.target.data("page")) {
      location.assign(event.target.data("page"));
    }
  });
  graph.on("tap", "edge", (event) => location.assign(event.target.data("href")));
  graph.on("mouseover", "node, edge", () => graph.container().classList.add("over"));
  graph.on("mouseout", "node, edge", () => graph.container().classList.remove("over"));

  document.addEventListener("themechange", () => graph.style(styles()));
  document.getElementById("fit").addEventListener("click", () => graph.fit(undefined, 20));

  const save = (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  document.getElementById("save-svg").addEventListener("click", () =>
    save(new Blob([networkSvg.write(graph, colours())], { type: "image/svg+xml" }), "depeche-network.svg"));
  document.getElementById("save-png").addEventListener("click", async () =>
    save(await graph.png({ output: "blob-promise", bg: colours().ground, full: true, scale: 2 }), "depeche-network.png"));
})();

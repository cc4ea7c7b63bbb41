// Writes the drawing as an SVG file, from the places that the layout chose.
"use strict";
const networkSvg = (() => {
  const SPACE = "http://www.w3.org/2000/svg";

  const make = (parent, name, attributes, text) => {
    const element = parent.ownerDocument.createElementNS(SPACE, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (text !== undefined) {
      element.textContent = text;
    }
    parent.appendChild(element);
    return element;
  };

  // The point where a line from one middle to another leaves the circle of the first.
  const rim = (from, to, radius) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return {
      x: from.x + ((to.x - from.x) * radius) / length,
      y: from.y + ((to.y - from.y) * radius) / length,
    };
  };

  const arrow = (svg, id, colour) => {
    const marker = make(svg, "marker", {
      id, viewBox: "0 0 10 10", refX: 9, refY: 5, markerWidth: 9, markerHeight: 9,
      markerUnits: "userSpaceOnUse", orient: "auto-start-reverse",
    });
    make(marker, "path", { d: "M0 0L10 5L0 10z", fill: colour });
  };

  const write = (graph, colours) => {
    const svg = document.implementation.createDocument(SPACE, "svg").documentElement;
    const box = graph.elements().boundingBox();
    const edge = 20;
    svg.setAttribute("viewBox", [box.x1 - edge, box.y1 - edge, box.w + 2 * edge, box.h + 2 * edge].join(" "));
    svg.setAttribute("width", Math.round(box.w + 2 * edge));
    svg.setAttribute("height", Math.round(box.h + 2 * edge));
    svg.setAttribute("font-family", "sans-serif");
    make(svg, "rect", {
      x: box.x1 - edge, y: box.y1 - edge, width: box.w + 2 * edge, height: box.h + 2 * edge, fill: colours.ground,
    });
    ["cooperation", "conflict"].forEach((tone) => arrow(svg, tone, colours[tone]));
    graph.edges().forEach((link) => {
      const tone = link.data("tone") === "conflict" ? "conflict" : "cooperation";
      const from = link.source();
      const to = link.target();
      const begin = rim(from.position(), to.position(), from.width() / 2 + 2);
      const end = rim(to.position(), from.position(), to.width() / 2 + 2);
      const bend = { x: (begin.x + end.x) / 2 + (end.y - begin.y) * 0.12, y: (begin.y + end.y) / 2 - (end.x - begin.x) * 0.12 };
      const line = make(svg, "path", {
        d: `M${begin.x} ${begin.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`,
        fill: "none", stroke: colours[tone], "stroke-width": link.data("width"), "marker-end": `url(#${tone})`,
      });
      if (link.data("mutual")) {
        line.setAttribute("marker-start", `url(#${tone})`);
      }
      if (tone === "conflict") {
        line.setAttribute("stroke-dasharray", "7 4");
      }
      make(line, "title", {}, `${from.data("label")} ${link.data("mutual") ? "↔" : "→"} ${to.data("label")}: ${link.data("count")}`);
    });
    graph.nodes().forEach((node) => {
      const { x, y } = node.position();
      const size = parseFloat(node.style("font-size"));
      make(svg, "circle", { cx: x, cy: y, r: node.width() / 2, fill: colours.node, stroke: colours.sheet, "stroke-width": 1.5 });
      make(svg, "text", {
        x, y: y + node.width() / 2 + size + 1, "text-anchor": "middle", "font-size": size, fill: colours.ink,
        stroke: colours.ground, "stroke-width": 3, "paint-order": "stroke",
      }, node.data("label"));
    });
    return new XMLSerializer().serializeToString(svg);
  };

  return { write };
})();

// What the page knows: the marks of the text, which segments they cover, and the triples.
"use strict";
const articleData = (() => {
  const source = document.getElementById("article-data");
  const data = JSON.parse(source.textContent);
  const text = document.getElementById("text");

  const say = (key, ...values) =>
    (data.say[key] ?? key).replace(/\{(\d)\}/g, (whole, i) => values[i] ?? whole);

  // An IRI as Turtle writes it, in full.
  const full = (written) => {
    if (written.startsWith("<")) {
      const inner = written.slice(1, -1);
      return inner === "" || inner.startsWith("#") ? data.article + inner : inner;
    }
    const colon = written.indexOf(":");
    return data.prefixes[written.slice(0, colon)] + written.slice(colon + 1);
  };

  // Every segment with its place in the text, counted in UTF-16 units from its paragraph's begin.
  const segments = [];
  for (const paragraph of text.children) {
    let at = Number(paragraph.dataset.at);
    for (const node of paragraph.childNodes) {
      const length = node.textContent.length;
      if (node.nodeType === Node.ELEMENT_NODE) {
        segments.push({ begin: at, end: at + length, element: node, marks: [] });
      }
      at += length;
    }
  }
  const segmentOf = new Map(segments.map((segment) => [segment.element, segment]));

  // The first segment that ends after a place.
  const firstAfter = (place) => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (segments[middle].end > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  };

  // The segments that share a character with a stretch of the text.
  const covering = (begin, end) => {
    const found = [];
    for (let i = firstAfter(begin); i < segments.length && segments[i].begin < end; i++) {
      found.push(segments[i]);
    }
    return found;
  };

  const bySubject = new Map();
  const mark = (kind, begin, end, item) => {
    for (const segment of covering(begin, end)) {
      segment.marks.push({ kind, begin, end, item });
    }
  };
  for (const [begin, end, subject, entity, form, method, confidence, why] of data.mentions) {
    const item = { kind: "mention", begin, end, subject, entity, form, method, confidence, why };
    bySubject.set(subject, item);
    mark("mention", begin, end, item);
  }
  for (const [begin, end, subject, type, value] of data.times) {
    mark("time", begin, end, { kind: "time", begin, end, subject, type, value });
  }
  const evidence = ([begin, end, triggerBegin, triggerEnd, sentenceBegin, sentenceEnd, subject, rule]) =>
    ({ begin, end, triggerBegin, triggerEnd, sentenceBegin, sentenceEnd, subject, rule });
  const statement = (kind) => (from) => {
    const item = { ...from, kind, evidence: from.evidence.map(evidence) };
    bySubject.set(item.subject, item);
    for (const words of item.evidence) {
      mark(kind, words.begin, words.end, item);
    }
    return item;
  };
  const statements = data.statements.map(statement("statement"));
  const offices = data.offices.map(statement("office"));
  for (const [key, entity] of Object.entries(data.entities)) {
    bySubject.set(key, { ...entity, is: entity.kind, kind: "entity", subject: key });
  }

  // Begins and ends of all that an item's words are.
  const spans = (item) => {
    switch (item.kind) {
      case "entity":
        return data.mentions.filter((m) => m[3] === item.subject).map((m) => [m[0], m[1]]);
      case "statement":
      case "office":
        return item.evidence.map((words) => [words.begin, words.end]);
      default:
        return [[item.begin, item.end]];
    }
  };

  const words = (begin, end) => {
    let found = "";
    for (const paragraph of text.children) {
      const at = Number(paragraph.dataset.at);
      const characters = paragraph.textContent;
      found += characters.slice(Math.max(0, begin - at), Math.max(0, end - at));
    }
    return found;
  };

  return { data, say, full, text, segments, segmentOf, firstAfter, covering, bySubject, statements, offices, spans, words };
})();

// The panel that explains words or a statement: what they are, why, and their triples.
"use strict";
const articlePanel = (() => {
  const { data, say, full, bySubject, words } = articleData;
  const panel = document.getElementById("panel");
  const announce = document.getElementById("announce");
  let opener = null;
  const ONTOLOGY = "https://w3id.org/depeche/ontology#";

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  };

  const copyButton = (fragment) => {
    if (data.setting === "pasted") {
      return null;
    }
    const button = make("button", { type: "button", class: "quiet" }, say("copy"));
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(location.href.split("#")[0] + fragment);
        announce.textContent = say("copied");
        button.textContent = say("copied");
      } catch {
        history.replaceState(null, "", fragment);
        announce.textContent = say("copyFailed");
        button.textContent = say("copyFailed");
      }
    });
    return button;
  };

  const term = (value) => {
    if (Array.isArray(value)) {
      const [written, label] = value;
      const called = label ?? data.say["term." + written.replace(":", ".")];
      const raw = make("span", { class: "raw", title: full(written) }, written);
      const explained = data.setting !== "file" && full(written).startsWith(ONTOLOGY);
      const name = explained ? make("a", { href: "/ontology#" + full(written).slice(ONTOLOGY.length) }, called ?? written) : called ?? written;
      return called === undefined ? [name] : [name, raw];
    }
    const ending = value.l ? "@" + value.l : value.t ? "^^" + value.t : "";
    return ["“" + value.v + "”" + ending];
  };

  // The triples of a subject, under a word for what it is.
  const triples = (subject, kind) => {
    const pairs = data.triples[subject] ?? [];
    const body = make("tbody");
    for (let i = 0; i < pairs.length; i += 2) {
      body.append(
        make(
          "tr",
          {},
          make("th", { scope: "row" }, ...term(data.terms[pairs[i]])),
          make("td", {}, ...term(data.terms[pairs[i + 1]])),
        ),
      );
    }
    return make(
      "details",
      { class: "triples" },
      make("summary", {}, say("triples." + kind, pairs.length / 2)),
      make("table", {}, make("caption", {}, "<" + full(subject) + ">"), body),
    );
  };

  const facts = (rows) => {
    const list = make("dl");
    for (const [name, ...values] of rows.filter((row) => row !== null)) {
      list.append(make("dt", {}, name), make("dd", {}, ...values));
    }
    return list;
  };

  const spoken = (entity) => (entity?.lang ? { lang: entity.lang } : {});

  const pageLink = (entity) =>
    entity?.page ? make("a", { href: entity.page, class: "quiet" }, say("seePage")) : null;

  const aboutMention = (mention) => {
    const entity = bySubject.get(mention.entity);
    const linked = mention.method
      ? [say("linked"), say("method." + mention.method) + (mention.confidence ? " · " + mention.confidence : "")]
      : null;
    const not = mention.why ? [say("notLinked"), say("why." + mention.why)] : null;
    return make(
      "section",
      {},
      make("h3", spoken(entity), entity?.name ?? mention.entity),
      facts([
        [say("words"), make("q", { lang: "fr" }, words(mention.begin, mention.end)), " · " + say("form." + mention.form)],
        [say("refersTo"), [entity?.is, entity?.country].filter(Boolean).join(" · ")],
        linked,
        not,
      ]),
      make("p", { class: "acts" }, pageLink(entity), copyButton("#char=" + mention.begin + "," + mention.end)),
      triples(mention.subject, "words"),
      mention.entity in data.triples ? triples(mention.entity, "entity") : null,
    );
  };

  const aboutTime = (time) =>
    make(
      "section",
      {},
      make("h3", {}, time.value),
      facts([[say("words"), make("q", { lang: "fr" }, words(time.begin, time.end)), " · " + say("type." + time.type)]]),
      make("p", { class: "acts" }, copyButton("#char=" + time.begin + "," + time.end)),
      triples(time.subject, "words"),
    );

  // The line of the list, whole, and below it the words and the rule that saw them.
  const aboutStatement = (statement) => {
    const line = document.querySelector('[data-subject="' + CSS.escape(statement.subject) + '"]').closest(".line");
    const copy = make("div", { class: line.className });
    copy.append(...[...line.childNodes].map((node) => node.cloneNode(true)));
    const fragment = line.querySelector(".open").getAttribute("href");
    const parts = [];
    const quoted = new Map();
    for (const found of statement.evidence) {
      const quote = words(found.begin, found.end);
      quoted.set(quote, [...(quoted.get(quote) ?? []), found.rule]);
    }
    for (const [quote, rules] of quoted) {
      parts.push(
        make("blockquote", { lang: "fr" }, quote),
        facts(rules.map((rule) => [say("rule"), make("code", {}, rule)])),
      );
    }
    return make(
      "section",
      {},
      copy,
      ...parts,
      make("p", { class: "acts" }, copyButton(fragment)),
      triples(statement.subject, statement.kind),
      ...statement.evidence.map((found) => triples(found.subject, "evidence")),
    );
  };

  const aboutEntity = (entity) =>
    make(
      "section",
      {},
      make("h3", spoken(entity), entity.name),
      facts([[say("refersTo"), [entity.is, entity.country].filter(Boolean).join(" · ")]]),
      make("p", { class: "acts" }, pageLink(entity), copyButton(fragmentOf(entity))),
      triples(entity.subject, "entity"),
    );

  const fragmentOf = (entity) =>
    document.querySelector('[data-subject="' + CSS.escape(entity.subject) + '"]').getAttribute("href");

  const ABOUT = { mention: aboutMention, time: aboutTime, statement: aboutStatement, office: aboutStatement, entity: aboutEntity };

  const fill = (title, ...parts) => {
    const shut = make("button", { type: "button", class: "quiet" }, say("close"));
    shut.addEventListener("click", close);
    panel.replaceChildren(make("header", {}, make("h2", { id: "panel-title" }, title), shut), ...parts);
    panel.hidden = false;
    panel.scrollTop = 0;
  };

  // Shows what is known of some items under a title.
  const open = (title, items, from) => {
    opener = from ?? opener;
    fill(title, ...items.map((item) => ABOUT[item.kind](item)));
    announce.textContent = say("opened", title);
  };

  // Says that something is not as it should be, until it is closed.
  const tell = (problem) => {
    fill(problem);
    announce.textContent = problem;
  };

  const close = () => {
    if (panel.hidden) {
      return;
    }
    panel.hidden = true;
    panel.replaceChildren();
    announce.textContent = say("closed");
    opener?.focus({ preventScroll: true });
    panel.dispatchEvent(new CustomEvent("closed"));
  };

  return { panel, open, close, tell };
})();

// The SPARQL editor: what it shows, runs, saves, and what it never does.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { READERS, accessibility, clickDrawn, drawn, fits, named, picture, reading, start, stop } from "./browse.mjs";

before(start);
after(stop);

const EDITOR = ".yasqe .CodeMirror";
const ROWS = "#answer table.rows tbody tr";

async function write(page, query) {
  await page.evaluate(
    ([selector, text]) => document.querySelector(selector).CodeMirror.setValue(text), [EDITOR, query]);
}

async function run(page, query) {
  await page.waitForSelector(EDITOR);
  await write(page, query);
  await page.click("#run");
}

for (const reader of READERS) {
  test(`the editor looks right and is accessible: ${named(reader)}`, () =>
    reading(reader, async (page) => {
      await page.goto("/query?ask=evidence");
      await page.waitForSelector(ROWS);
      assert.equal(await page.getAttribute("html", "lang"), reader.language);
      const question = reader.language === "fr" ? "Quelles phrases disent" : "Which sentences say";
      assert.match(await page.textContent("#asked"), new RegExp(question));
      await fits(page);
      await picture(page, `query-${named(reader)}`);
      assert.deepEqual(await accessibility(page), []);
      for (const view of ["raw", "graph", "timeline"]) {
        await page.click(`#tab-${view}`);
        await fits(page);
        assert.deepEqual(await accessibility(page), []);
      }
    }));
}

test("a question's parameters fill its query, and a row opens the article at the words", () =>
  reading({}, async (page) => {
    await page.goto("/query");
    await page.waitForSelector(EDITOR);
    await page.click("nav.shipped summary:has-text('Qui le dit')");
    await page.click("nav.shipped a[href='/query?ask=evidence']");
    await page.fill(".parameters [name=subject]", "Cuba");
    await page.fill(".parameters [name=object]", "Russie");
    await page.click(".parameters button");
    await page.waitForSelector(ROWS);
    assert.match(await page.textContent(".CodeMirror-code"), /STRLANG\("Cuba", "fr"\)/);
    assert.match(await page.textContent(ROWS), /qualifie la Russie et Cuba d'alliés/);
    await page.click(`${ROWS} a.opener`);
    await page.waitForURL(/\/page\/article\/[^#]+#char=\d+,\d+$/);
  }));

test("every kind of row opens the article: mention, evidence, event, article", () =>
  reading({}, async (page) => {
    await page.goto("/query");
    await run(page, `PREFIX d: <https://w3id.org/depeche/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      SELECT ?thing {
        { SELECT ?thing { ?thing a nif:Phrase ; itsrdf:taIdentRef ?x } LIMIT 1 }
        UNION { SELECT ?thing { ?thing a d:Evidence } LIMIT 1 }
        UNION { SELECT ?thing { ?thing d:evidence ?e } LIMIT 1 }
        UNION { SELECT ?thing { ?thing d:sha256 ?x } LIMIT 1 } }`);
    await page.waitForSelector(ROWS);
    const paths = await page.$$eval(`${ROWS} a.opener`, (links) => links.map((a) => a.getAttribute("href")));
    assert.equal(paths.length, 4);
    for (const [i, kind] of [/^\/article\/.+#char=/, /^\/evidence\//, /^\/event\//, /^\/article\//].entries()) {
      assert.match(paths[i], kind);
      await page.goto(paths[i]);
      assert.match(page.url(), /\/page\/article\//);
    }
  }));

test("things of the store are local links, others leave without a referrer, text is never markup", () =>
  reading({}, async (page) => {
    await page.goto("/query");
    await run(page, `SELECT ?ours ?other ?odd ?markup ?script {
      BIND(<https://w3id.org/depeche/id/cuba> AS ?ours)
      BIND(<http://www.wikidata.org/entity/Q241> AS ?other)
      BIND(<javascript:alert(1)> AS ?odd)
      BIND("<img src=x onerror=alert(1)><b>gras</b>" AS ?markup)
      BIND("x"@fr AS ?script) }`);
    await page.waitForSelector(ROWS);
    assert.equal(await page.getAttribute(`${ROWS} td:nth-child(1) a`, "href"), new URL("/id/cuba", page.url()).href);
    assert.match(await page.getAttribute(`${ROWS} td:nth-child(2) a`, "rel"), /noopener/);
    assert.equal(await page.locator(`${ROWS} td:nth-child(3) a`).count(), 0);
    assert.equal(await page.textContent(`${ROWS} td:nth-child(4)`), "<img src=x onerror=alert(1)><b>gras</b>");
    assert.equal(await page.locator("#answer img, #answer b").count(), 0);
    assert.equal(await page.getAttribute(`${ROWS} td:nth-child(5) span`, "lang"), "fr");
  }));

test("whatever an answer calls its columns, they are called so in words", () =>
  reading({}, async (page) => {
    const markup = "<img src=x onerror=alert(1)>";
    const names = [markup, "__proto__", "constructor", "toString"];
    await page.route("**/sparql", (route) =>
      route.fulfill({
        contentType: "application/sparql-results+json",
        body: `{"head": {"vars": ${JSON.stringify(names)}}, "results": {"bindings": [
          {${JSON.stringify(markup)}: {"type": "literal", "value": "1"}, "__proto__": {"type": "literal", "value": "2"}}]}}`,
      }));
    await page.goto("/query");
    await run(page, "SELECT * { ?s ?p ?o }");
    await page.waitForSelector(ROWS);
    const heads = await page.$$eval("#answer thead th", (cells) => cells.map((cell) => cell.textContent));
    assert.deepEqual(heads.slice(0, 4), names);
    const cells = await page.$$eval(`${ROWS} td`, (all) => all.map((cell) => cell.textContent));
    assert.deepEqual(cells.slice(0, 4), ["1", "2", "", ""]);
    for (const view of ["raw", "graph", "timeline"]) {
      await page.click(`#tab-${view}`);
      assert.equal(await page.locator("#answer img").count(), 0);
    }
  }));

test("completion knows our prefixes, classes and properties, by name and by label", () =>
  reading({}, async (page) => {
    await page.goto("/query");
    await page.waitForSelector(EDITOR);
    const complete = async (before) => {
      await write(page, before);
      await page.click(".CodeMirror-lines");
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Control+Space");
      await page.waitForSelector(".CodeMirror-hint");
      const hints = await page.$$eval(".CodeMirror-hint", (items) => items.map((item) => item.textContent));
      await page.keyboard.press("Escape");
      return hints;
    };
    const d = "PREFIX d: <https://w3id.org/depeche/ontology#>\n";
    assert.ok((await complete("PREFIX nif")).some((hint) => hint.startsWith("nif: <")));
    assert.ok((await complete(`${d}SELECT * { ?e a d:Condem`)).some((hint) => hint.startsWith("d:Condemnation")));
    assert.ok((await complete(`${d}SELECT * { ?e d:act`)).some((hint) => hint.startsWith("d:actor")));
    assert.ok((await complete(`${d}SELECT * { ?e a condamn`)).some((hint) => hint.startsWith("d:Condemnation")));
  }));

test("an answer is a table, its raw form, a graph and a timeline", () =>
  reading({}, async (page) => {
    await page.goto("/query?ask=meetings");
    await page.waitForSelector(ROWS);
    await page.click("#tab-timeline");
    const dates = await page.$$eval(".dated time", (times) => times.map((time) => time.textContent));
    assert.ok(dates.length > 0);
    assert.deepEqual(dates, [...dates].sort());
    assert.ok((await page.locator(".bars rect").count()) > 0);
    await picture(page, "query-timeline");
    await run(page, "CONSTRUCT { ?s <https://w3id.org/depeche/ontology#alliedWith> ?o } WHERE { ?s <https://w3id.org/depeche/ontology#alliedWith> ?o }");
    await page.waitForFunction(() => document.querySelector("#answer th")?.textContent === "s");
    await page.click("#tab-graph");
    await page.waitForSelector("#answer .canvas canvas");
    await page.waitForTimeout(500);
    await picture(page, "query-graph");
    const [thing] = await drawn(page, "#answer .canvas", "node.uri");
    await clickDrawn(page, "#answer .canvas", thing);
    await page.waitForURL(/\/page\/[^/]+$/);
    await page.goBack();
    await page.waitForSelector(ROWS);
    await page.click("#tab-raw");
    assert.match(await page.textContent("#answer .raw"), /^<https:\/\/w3id.org\/depeche\/id\//);
    await run(page, "ASK { ?s ?p ?o }");
    await page.waitForSelector("#answer .verdict:text('Oui')");
  }));

test("long answers are paged", () =>
  reading({}, async (page) => {
    await page.goto("/query");
    await run(page, "SELECT * { ?s ?p ?o } LIMIT 120");
    await page.waitForSelector(ROWS);
    assert.equal(await page.locator(ROWS).count(), 50);
    await page.click(".pager button:text('Suivant')");
    await page.click(".pager button:text('Suivant')");
    assert.equal(await page.locator(ROWS).count(), 20);
    assert.ok(await page.isDisabled(".pager button:text('Suivant')"));
  }));

test("answers are saved in every syntax, as the server writes them", () =>
  reading({}, async (page) => {
    await page.goto("/query");
    const expected = { CSV: /^ally\r?\n/, TSV: /^\?ally\n/, JSON: /^\{\s*"head"/, XML: /^<\?xml/ };
    await run(page, "SELECT ?ally { ?ally <https://w3id.org/depeche/ontology#alliedWith> ?o }");
    await page.waitForSelector(ROWS);
    for (const [label, start] of Object.entries(expected)) {
      assert.match(await saved(page, label), start);
    }
    await run(page, "CONSTRUCT WHERE { ?s <https://w3id.org/depeche/ontology#alliedWith> ?o }");
    await page.waitForSelector(".downloads button:text('Turtle')");
    assert.match(await saved(page, "Turtle"), /alliedWith/);
  }));

async function saved(page, label) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.click(`.downloads button:text-is('${label}')`),
  ]);
  return readFile(await file.path(), "utf8");
}

test("the address keeps the query, the link and the curl sample are its copies", () =>
  reading({}, async (page) => {
    await page.goto("/query");
    const query = "SELECT ?s WHERE { ?s a <https://schema.org/Country> } LIMIT 3 # l'été";
    await run(page, query);
    await page.waitForSelector(ROWS);
    const address = page.url();
    assert.equal(new URL(address).searchParams.get("query"), query);
    await page.click("#link");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
    const curl = await page.textContent("#curl pre");
    assert.ok(curl.includes("--data-urlencode 'query=SELECT") && curl.includes("l'\\''été"), curl);
    await page.goto("about:blank");
    await page.goto(address);
    await page.waitForSelector(ROWS);
    assert.equal(await page.locator(ROWS).count(), 3);
    await page.click(".tools a[hreflang=en]");
    await page.waitForSelector(ROWS);
    assert.equal(await page.textContent("#tab-table"), "Table");
  }));

test("an error says what happened and where until it is dismissed", () =>
  reading({ allowed: /status of (400|429|503|500)/ }, async (page) => {
    await page.goto("/query");
    await run(page, "SELECT ?s {\n  ?s ?p\n}");
    await page.waitForSelector("#errors .notice");
    assert.match(await page.textContent("#errors"), /La ligne 3 n'est pas du SPARQL/);
    assert.equal(await page.locator(".yasqe .faulty").count(), 1);
    assert.deepEqual(await accessibility(page), []);
    await picture(page, "query-error");
    await page.click("#errors button");
    assert.equal(await page.locator("#errors .notice").count(), 0);
    for (const [status, headers, words] of [
      [429, { "retry-after": "7" }, /dans 7 s/],
      [503, {}, /plus que le serveur ne le permet/],
    ]) {
      await page.route("**/sparql", (route) => route.fulfill({ status, headers, body: "no" }));
      await run(page, "ASK {}");
      await page.waitForSelector("#errors .notice");
      assert.match(await page.textContent("#errors"), words);
      await page.waitForTimeout(300);
      assert.equal(await page.locator("#errors .notice").count(), 1);
      await page.unroute("**/sparql");
    }
    await run(page, "SELECT ?x { ?x a <urn:none> }");
    await page.waitForSelector("#answer .empty");
  }));

test("where a graph cannot be drawn the page says so", () =>
  reading({ allowed: /Failed to load resource/ }, async (page) => {
    await page.route("**/cytoscape.js", (route) => route.abort());
    await page.goto("/query");
    await run(page, "CONSTRUCT WHERE { ?s <https://w3id.org/depeche/ontology#alliedWith> ?o }");
    await page.waitForSelector(ROWS);
    await page.click("#tab-graph");
    await page.waitForSelector("#answer .empty:text('pas pu être dessiné')");
    await page.unroute("**/cytoscape.js");
    await page.click("#tab-table");
    await page.click("#tab-graph");
    await page.waitForSelector("#answer .canvas canvas");
  }));

test("everything is done from the keyboard, and Tab leaves the editor", () =>
  reading({}, async (page) => {
    await page.goto("/query?ask=meetings");
    await page.waitForSelector(ROWS);
    await page.focus("#query-input");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "run");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector(ROWS);
    await page.focus("#tab-table");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector("#answer .raw");
    await page.keyboard.press("ArrowLeft");
    await page.waitForSelector(ROWS);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "answer-panel");
  }));

test("nothing of the reader stays in the browser", () =>
  reading({}, async (page) => {
    await page.goto("/query");
    await run(page, "ASK {}");
    await page.waitForSelector("#answer .verdict");
    await page.click("h1");
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  }));

test("without script the form asks the endpoint", () =>
  reading({ script: false }, async (page) => {
    await page.goto("/query?ask=allies&country=Cuba");
    assert.match(await page.inputValue("#query"), /STRLANG\("Cuba", "fr"\)/);
    await picture(page, "query-without-script");
    await page.fill("#query", "ASK {}");
    await page.selectOption("[name=format]", "json");
    await page.click("#run");
    assert.match(await page.textContent("body"), /"boolean"\s*:\s*true/);
  }));

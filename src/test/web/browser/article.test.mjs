// The article view: layers, statements and their words, words and their triples, permanent links.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { PHONE, accessibility, clickDrawn, drawn, fits, picture, reading, start, stop } from "./browse.mjs";

before(start);
after(stop);

const ARTICLE = "/page/article/moscou-la-havane";

const inSight = (element) => {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
};

test("every layer is switched on its own", () =>
  reading({}, async (page) => {
    await page.goto(ARTICLE);
    const marks = {
      a: [".a:not(.p, .m)", "backgroundColor"], p: [".p:not(.a, .m)", "backgroundColor"], m: [".m:not(.a, .p)", "backgroundColor"],
      d: [".d:not(.a, .p, .m)", "backgroundColor"], e: [":is(.g, .x)", "borderBottomColor"],
    };
    const look = (layer) =>
      page.locator(`#text ${marks[layer][0]}`).first()
        .evaluate((element, property) => getComputedStyle(element)[property], marks[layer][1]);
    const all = async () => Object.fromEntries(await Promise.all(Object.keys(marks).map(async (l) => [l, await look(l)])));
    const on = await all();
    for (const layer of Object.keys(marks)) {
      await page.uncheck(`#layers [data-layer=${layer}]`);
      const off = await all();
      for (const other of Object.keys(marks)) {
        assert.equal(off[other] === on[other], other !== layer, `${layer} switched off, ${other} looks ${off[other]}`);
      }
      await page.check(`#layers [data-layer=${layer}]`);
    }
    assert.deepEqual(await all(), on);
  }));

test("of layers that overlap one is switched off without the other", () =>
  reading({}, async (page) => {
    await page.goto(ARTICLE);
    const look = () =>
      page.locator("#text .a.c, #text .p.c").first().evaluate((element) => {
        const style = getComputedStyle(element);
        return [style.backgroundColor, style.borderBottomColor];
      });
    const [ground, line] = await look();
    await page.uncheck("#layers [data-layer=e]");
    assert.equal((await look())[0], ground);
    assert.notEqual((await look())[1], line);
    await page.check("#layers [data-layer=e]");
    await page.uncheck("#layers [data-layer=a]");
    await page.uncheck("#layers [data-layer=p]");
    assert.notEqual((await look())[0], ground);
    assert.equal((await look())[1], line);
  }));

for (const [name, reader] of [["desktop", {}], ["phone", { size: PHONE }]]) {
  test(`a click on a statement scrolls to its words, which flash: ${name}`, () =>
    reading(reader, async (page) => {
      await page.goto(ARTICLE);
      const line = page.locator("#statements a.open").last();
      await line.click();
      const hit = page.locator("#text .hit.flash");
      assert.match((await hit.allTextContents()).join(""), /avaient voté/);
      assert.ok(await hit.first().evaluate(inSight));
      assert.match(page.url(), /#event=/);
      assert.equal(await page.locator(".line[aria-current]").count(), 1);
      await picture(page, `article-statement-${name}`, { fullPage: false });
      await page.keyboard.press("Escape");
      assert.equal(await page.locator("#text .hit").count(), 0);
    }));

  test(`a click on words gives their statement, its rule, confidence, status, source and triples: ${name}`, () =>
    reading(reader, async (page) => {
      await page.goto(ARTICLE);
      await page.click("#text span:text-is('de coopérer')");
      const panel = page.locator("#panel");
      const said = (await panel.innerText()).replace(/\s+/g, " ");
      assert.match(said, /coopération/);
      assert.match(said, /affirmé/);
      assert.match(said, /selon communiqué/);
      assert.match(said, /(certain|probable) \(0,\d\d\)/);
      assert.match(said, /Règle cooperate-/);
      assert.match(said, /Moscou et La Havane ont décidé de coopérer/);
      await panel.locator("summary", { hasText: "Triplets de l'énoncé" }).first().click();
      const triples = await panel.locator("table").first().innerText();
      assert.match(triples, /d:actor/);
      assert.match(triples, /Cuba/);
      await fits(page);
      assert.deepEqual(await accessibility(page), []);
      await picture(page, `article-words-${name}`, { fullPage: false });
    }));
}

test("a name says why it was linked", () =>
  reading({ language: "en" }, async (page) => {
    await page.goto(ARTICLE);
    await page.click("#text span:text-is('Washington')");
    const panel = page.locator("#panel");
    assert.match(await panel.innerText(), /United States[^]*Linked by\s+the name of the place from which it acts/);
    assert.equal(await panel.locator("q").first().getAttribute("lang"), "fr");
    assert.equal(await panel.locator("a", { hasText: "See its page" }).first().getAttribute("href"), "/page/etats-unis");
  }));

test("a stretch, an event, an entity and an office have permanent links, and a button copies them", () =>
  reading({}, async (page) => {
    await page.goto(ARTICLE);
    const addresses = [];
    const copied = async () => {
      await page.click("#panel button:text-is('Copier le lien') >> nth=0");
      addresses.push(await page.evaluate(() => navigator.clipboard.readText()));
    };
    await page.click("#text span:text-is('Cuba') >> nth=0");
    await copied();
    for (const tab of ["statements", "entities", "offices"]) {
      await page.click(`#tab-${tab}`);
      await page.click(`#${tab} a.open >> nth=0`);
      await copied();
    }
    for (const [i, kind] of [/#char=\d+,\d+$/, /#event=.+/, /#entity=.+/, /#tenure=.+/].entries()) {
      assert.match(addresses[i], kind);
      await page.goto("about:blank");
      await page.goto(addresses[i]);
      await page.waitForSelector("#text .hit");
      assert.ok(await page.locator("#text .hit").first().evaluate(inSight), addresses[i]);
      assert.ok(await page.isVisible("#panel"));
    }
  }));

test("a permanent link to what is gone says so until it is closed", () =>
  reading({ language: "en" }, async (page) => {
    for (const fragment of ["#event=none", "#char=99999,99999"]) {
      await page.goto("about:blank");
      await page.goto(ARTICLE + fragment);
      assert.match(await page.innerText("#panel"), /no longer/);
      await page.waitForTimeout(300);
      await page.click("#panel button");
      assert.ok(!(await page.isVisible("#panel")));
    }
  }));

for (const [name, reader] of [["desktop", {}], ["phone", { size: PHONE }]]) {
  test(`the graph of the article is drawn, and a click on it shows the words: ${name}`, () =>
    reading(reader, async (page) => {
      await page.goto(ARTICLE);
      await page.click("#tab-graph");
      const [entity] = await drawn(page, "#canvas", ".entity");
      const [statement] = await drawn(page, "#canvas", ".statement, .whole");
      await page.waitForTimeout(500);
      await picture(page, `article-graph-${name}`);
      assert.deepEqual(await accessibility(page), []);
      for (const [id, told] of [[statement, /Règle[^]*Triplets de l'énoncé/], [entity, /Désigne[^]*Triplets de l'entité/]]) {
        await clickDrawn(page, "#canvas", id);
        await page.waitForSelector("#panel");
        assert.match(await page.innerText("#panel"), told);
        assert.ok(await page.locator("#text .hit").first().evaluate(inSight));
        await page.keyboard.press("Escape");
      }
    }));
}

test("where the graph cannot be drawn the page says so", () =>
  reading({ allowed: /Failed to load resource/ }, async (page) => {
    await page.route("**/cytoscape.js", (route) => route.abort());
    await page.goto(ARTICLE);
    await page.click("#tab-graph");
    await page.waitForSelector("#canvas .empty:text('pas pu être dessiné')");
    await page.unroute("**/cytoscape.js");
    await page.click("#tab-statements");
    await page.click("#tab-graph");
    await page.waitForSelector("#canvas canvas");
  }));

test("long lists are folded, and a permanent link opens what is folded", () =>
  reading({}, async (page) => {
    await page.goto("/page/article/long");
    assert.equal(await page.locator("#statements > .lines > .line").count(), 40);
    const folded = page.locator("#statements details .line a.open").last();
    assert.ok(!(await folded.isVisible()));
    const address = await folded.getAttribute("href");
    await page.goto("about:blank");
    await page.goto(`/page/article/long${address}`);
    await page.waitForSelector("#text .hit");
    assert.ok(await page.locator(`#statements a.open[href='${address}']`).isVisible());
  }));

test("the article is read from the keyboard alone", () =>
  reading({}, async (page) => {
    await page.goto(ARTICLE);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    await page.keyboard.press("Enter");
    for (let i = 0; i < 30 && !(await page.evaluate(() => document.activeElement.closest("#text"))); i++) {
      await page.keyboard.press("Tab");
    }
    assert.ok(await page.evaluate(() => document.activeElement.closest("#text") !== null));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    assert.ok(await page.isVisible("#panel"));
    await page.keyboard.press("Escape");
    assert.ok(!(await page.isVisible("#panel")));
    for (let i = 0; i < 30 && !(await page.evaluate(() => document.activeElement.matches("a.open"))); i++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    assert.ok((await page.locator("#text .hit").count()) > 0);
  }));

test("an article without a title is called by its first line on every page", () =>
  reading({}, async (page) => {
    const line = "MOSCOU, 2 nov - Le président russe Vladimir Poutine a reçu vendredi au Kremlin…";
    await page.goto(ARTICLE);
    assert.equal(await page.textContent("h1"), line);
    assert.ok((await page.title()).startsWith(line));
    await page.goto("/page/cuba");
    assert.ok((await page.locator("#articles a", { hasText: line }).count()) > 0);
    await page.goto("/?q=Kremlin&show=articles");
    assert.ok((await page.locator(".article-row h3", { hasText: line }).count()) > 0);
  }));

// Every view, in both sizes, themes and languages: it fits, is accessible, and calls nobody.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { PHONE, READERS, accessibility, fits, named, picture, reading, start, stop } from "./browse.mjs";

before(start);
after(stop);

const ARTICLE = "/page/article/moscou-la-havane";

const VIEWS = [
  ["home", "/"],
  ["search", "/?q=accord"],
  ["nothing-found", "/?q=zzzzqqq"],
  ["network", "/network"],
  ["article", ARTICLE],
  ["entity", "/page/cuba"],
  ["paste", "/paste"],
];

for (const [name, address] of VIEWS) {
  for (const reader of READERS) {
    test(`${name} looks right and is accessible: ${named(reader)}`, () =>
      reading(reader, async (page) => {
        const response = await page.goto(address, { waitUntil: "networkidle" });
        assert.equal(response.status(), 200);
        assert.equal(await page.getAttribute("html", "lang"), reader.language);
        await fits(page);
        await picture(page, `${name}-${named(reader)}`);
        assert.deepEqual(await accessibility(page), []);
      }));
  }
}

test("what is not there is said so, in the reader's language", () =>
  reading({ allowed: /status of 404/, language: "en" }, async (page) => {
    const response = await page.goto("/page/nobody-of-this-name");
    assert.equal(response.status(), 404);
    assert.match(await page.textContent("main"), /Not found/);
    assert.deepEqual(await accessibility(page), []);
    await picture(page, "not-found");
  }));

test("the policy allows no script, style or call but from this server", () =>
  reading({}, async (page) => {
    for (const [, address] of [...VIEWS, ["query", "/query"]]) {
      const response = await page.goto(address);
      const policy = response.headers()["content-security-policy"] ?? "";
      assert.match(policy, /default-src 'none'/, address);
      assert.doesNotMatch(policy, /unsafe|\*/, address);
      assert.equal(response.headers()["x-content-type-options"], "nosniff", address);
      assert.equal(response.headers()["referrer-policy"], "no-referrer", address);
    }
  }));

test("the theme and the language that a reader chooses are kept", () =>
  reading({}, async (page) => {
    await page.goto("/");
    await page.click("#theme");
    assert.equal(await page.getAttribute("html", "data-theme"), "dark");
    await page.click(".tools a[hreflang=en]");
    await page.goto(ARTICLE);
    assert.equal(await page.getAttribute("html", "data-theme"), "dark");
    assert.equal(await page.getAttribute("html", "lang"), "en");
    assert.equal(await page.getAttribute("#text", "lang"), "fr");
  }));

test("a statement leads to its words, words to their triples, and each has a permalink", () =>
  reading({}, async (page) => {
    await page.goto(ARTICLE);
    await page.click("#statements a.open >> nth=0");
    assert.ok((await page.locator("#text .hit").count()) > 0);
    assert.ok(await page.locator("#text .hit").first().evaluate((e) => {
      const box = e.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }));
    assert.match(page.url(), /#event=/);
    const address = page.url();
    assert.match(await page.textContent("#panel"), /\d/);
    await picture(page, "article-statement");
    await page.click("#text span:text-is('Cuba') >> nth=0");
    assert.match(page.url(), /#char=\d+,\d+/);
    const stretch = page.url();
    assert.ok(await page.isVisible("#panel"));
    assert.deepEqual(await accessibility(page), []);
    await picture(page, "article-words");
    for (const permalink of [address, stretch]) {
      await page.goto("about:blank");
      await page.goto(permalink);
      await page.waitForSelector("#text .hit");
      assert.ok(await page.isVisible("#panel"));
    }
  }));

test("layers are switched, entities and the graph of the article are beside it", () =>
  reading({}, async (page) => {
    await page.goto(ARTICLE);
    const before = await page.locator("#text").getAttribute("class");
    await page.click("#layers input >> nth=0");
    assert.notEqual(await page.locator("#text").getAttribute("class"), before);
    await page.click("#tab-entities");
    await page.waitForSelector("#entities a.open");
    await page.click("#tab-graph");
    await page.waitForSelector("#canvas canvas");
    await page.waitForTimeout(500);
    await picture(page, "article-graph");
    assert.deepEqual(await accessibility(page), []);
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

test("an entity shows what it did, its positions, articles and links, in the reader's language", () =>
  reading({ language: "en" }, async (page) => {
    await page.goto("/id/cuba");
    assert.match(page.url(), /\/page\/cuba$/);
    assert.match(await page.textContent("h1"), /Cuba/);
    assert.ok((await page.locator(".statement").count()) > 0);
    assert.ok((await page.locator("a[rel~=noopener][href^='http']").count()) > 0);
    await page.click(".statement-source a >> nth=0");
    assert.match(page.url(), /\/page\/article\//);
  }));

test("search finds inflected words without accents, and facets narrow it", () =>
  reading({}, async (page) => {
    await page.goto("/");
    await page.fill("#q", "presidente");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=presidente/);
    const all = await page.locator("main .statement").count();
    assert.ok(all > 0);
    await page.click("#filters .facet a >> nth=0");
    assert.ok((await page.locator("main .statement").count()) > 0);
    await page.locator(".timeline svg").first().waitFor();
    await picture(page, "search-facets");
  }));

test("the network says what it leaves out and is saved as SVG and PNG", () =>
  reading({}, async (page) => {
    await page.goto("/network");
    await page.waitForSelector("#graph canvas");
    for (const [button, magic] of [["#save-svg", "<"], ["#save-png", "\x89PNG"]]) {
      const [file] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
      const { readFile } = await import("node:fs/promises");
      assert.ok((await readFile(await file.path(), "latin1")).startsWith(magic));
    }
    assert.match(await page.textContent(".counts"), /\d/);
  }));

const PASTED = "Le ministre suédois Karl Berg a condamné la Hongrie jeudi. La Finlande a soutenu la Suède.";

for (const size of ["desktop", "phone"]) {
  test(`a pasted article is read and not stored: ${size}`, () =>
    reading(size === "phone" ? { size: PHONE } : {}, async (page) => {
      await page.goto("/paste");
      await page.fill("#text", PASTED);
      await page.fill("#date", "2031-05-08");
      await page.click("#paste button[type=submit]");
      // the first one waits for the models
      await page.waitForSelector("#statements a.open", { timeout: 60_000 });
      assert.match(await page.textContent("#statements"), /Suède|Karl Berg/);
      assert.deepEqual(await accessibility(page), []);
      await fits(page);
      await picture(page, `pasted-${size}`);
      await page.goto("/?q=Karl+Berg");
      assert.equal(await page.locator("main .statement").count(), 0);
    }));
}

test("an article, an entity and a search are read without script", () =>
  reading({ script: false }, async (page) => {
    await page.goto(ARTICLE);
    assert.match(await page.textContent("#text"), /ingérence de Washington/);
    assert.ok(await page.isVisible("#statements"));
    await page.goto("/page/cuba");
    assert.ok((await page.locator(".statement").count()) > 0);
    await page.goto("/?q=accord");
    assert.ok((await page.locator("main .statement").count()) > 0);
  }));

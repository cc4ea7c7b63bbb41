// Every view, in both sizes, themes and languages: it fits, is accessible, and calls nobody.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { READERS, accessibility, fits, named, picture, reading, start, stop } from "./browse.mjs";

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
  ["ontology", "/ontology"],
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

for (const [name, address] of [...VIEWS, ["query", "/query"]]) {
  test(`what has the focus is seen: ${name}`, () =>
    reading({}, async (page) => {
      await page.goto(address, { waitUntil: "networkidle" });
      const reached = new Set();
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab");
        const focus = await page.evaluate(() => {
          const element = document.activeElement;
          const box = element.getBoundingClientRect();
          const ring = (of) => of && (getComputedStyle(of).outlineStyle !== "none" || ring(of.parentElement));
          const parts = [0.1, 0.5, 0.9];
          const places = parts.flatMap((x) =>
            parts.map((y) => document.elementFromPoint(box.x + x * box.width, box.y + y * box.height)));
          return {
            where: `${element.outerHTML.slice(0, 120)} at ${Math.round(box.x)},${Math.round(box.y)} ${Math.round(box.width)}×${Math.round(box.height)}`,
            page: element === document.body,
            // bars have a frame of their own, and browsers show which part of a date has the focus
            ringed: ring(element) || element.matches("svg a, [type=date]"),
            // the field that takes what is typed into the editor is none that one sees
            seen: places.some((place) => element.contains(place)) || element.closest(".CodeMirror") !== null,
          };
        });
        if (focus.page) {
          break;
        }
        assert.ok(focus.ringed, `nothing shows the focus of ${focus.where}`);
        assert.ok(focus.seen, `hidden or outside the window: ${focus.where}`);
        reached.add(focus.where);
      }
      assert.ok(reached.size > 8, [...reached].join("\n"));
    }));
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

test("terms lead to what they mean, in both languages", () =>
  reading({ language: "en" }, async (page) => {
    await page.goto(`${ARTICLE}#event=`);
    await page.click("#text span:text-is('condamnent')");
    await page.locator("#panel summary", { hasText: "Triples of the statement" }).first().click();
    await page.locator("#panel table a", { hasText: "condemnation" }).first().click();
    assert.match(page.url(), /\/ontology#Condemnation$/);
    const term = page.locator("#Condemnation");
    assert.ok(await term.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight));
    assert.match(await term.innerText(), /condemnation[^]*condamnation/);
    assert.equal(await term.locator("p[lang=fr]").count(), 1);
    await page.goto("/page/cuba");
    await page.click("#facts summary");
    await page.locator("#facts dt a[href^='/ontology#']").first().click();
    assert.match(page.url(), /\/ontology#/);
  }));

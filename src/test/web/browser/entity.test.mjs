// The page of a thing: what it did, what was done to it, its positions, offices, timeline, links, articles.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { accessibility, fits, picture, reading, start, stop } from "./browse.mjs";

before(start);
after(stop);

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

test("an entity has every part, each in its place", () =>
  reading({}, async (page) => {
    await page.goto("/page/russie");
    for (const part of ["positions", "did", "received", "acting", "timeline", "offices", "articles", "inverse", "facts"]) {
      assert.equal(await page.locator(`#${part}`).count(), 1, part);
    }
    const positions = page.locator("#positions .statement");
    const joint = await positions.filter({ hasText: "Cuba" }).first().innerText();
    assert.match(joint, /Cuba[^]*États-Unis[^]*opposé|opposé[^]*Cuba[^]*États-Unis/);
    assert.match(await page.innerText("#offices"), /Vladimir Poutine, président/);
    assert.ok((await page.locator("#timeline rect.conflict").count()) > 0);
    await page.click("#timeline summary");
    assert.ok((await page.locator("#timeline tbody tr").count()) > 0);
    await page.click("nav.contents a[href='#received']");
    assert.match(page.url(), /#received$/);
    await page.click("#received .statement-who a >> nth=0");
    assert.match(page.url(), /\/page\/[^/]+$/);
  }));

test("long lists of an entity are paged, and the other lists stay", () =>
  reading({}, async (page) => {
    await page.goto("/page/russie");
    const first = await page.locator("#received .statement").allInnerTexts();
    await page.click("#received .pager a:text-is('2')");
    assert.match(page.url(), /received=2#received$/);
    const second = await page.locator("#received .statement").allInnerTexts();
    assert.ok(second.length > 0);
    assert.notDeepEqual(second, first);
    assert.ok((await page.locator("#positions .statement").count()) > 0);
  }));

test("an English page has English names where they are known and marks the others", () =>
  reading({ language: "en" }, async (page) => {
    await page.goto("/page/russie");
    assert.equal(await page.textContent("h1"), "Russia");
    assert.equal(await page.locator(".statement blockquote:not([lang=fr])").count(), 0);
    for (const thing of await page.locator(".statement-who .thing").all()) {
      assert.match((await thing.getAttribute("lang")) ?? "", /^(fr|en)$/, await thing.innerText());
    }
    assert.match(await page.innerText("footer"), /Names stay French/);
  }));

test("what nobody speaks of says what to do", () =>
  reading({}, async (page) => {
    await page.goto("/page/vladimir-poutine");
    const statements = await page.locator(".statement").count();
    assert.ok(statements > 0);
    await page.goto("/page/boris-johnson");
    if ((await page.locator(".statement").count()) === 0) {
      assert.match(await page.innerText("main"), /Chercher dans les articles/);
    }
    await fits(page);
  }));

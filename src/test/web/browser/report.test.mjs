// The report that "extract --format html" writes: one file that needs no server.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { PHONE, READERS, accessibility, fits, named, picture, reading, start, stop } from "./browse.mjs";

before(start);
after(stop);

const REPORTS = process.env.DEPECHE_REPORTS;
const address = (language) => pathToFileURL(`${REPORTS}/report-${language}.html`).href;

for (const reader of READERS) {
  const file = address(reader.language);
  test(`a report asks for nothing, is accessible, and joins statements and words: ${named(reader)}`, () =>
    reading({ ...reader, file }, async (page) => {
      await page.goto(file);
      assert.equal(await page.getAttribute("html", "lang"), reader.language);
      assert.equal(await page.getAttribute("#text", "lang"), "fr");
      await fits(page);
      await picture(page, `report-${named(reader)}`);
      assert.deepEqual(await accessibility(page), []);
      await page.click("#statements a.open >> nth=0");
      assert.ok((await page.locator("#text .hit.flash").count()) > 0);
      await page.keyboard.press("Escape");
      await page.click("#text span:text-is('qualifie')");
      assert.match(await page.innerText("#panel"), /cooperate-qualifier-d-allies/);
      assert.equal(await page.locator("#panel a[href^='/']").count(), 0);
      await fits(page);
      assert.deepEqual(await accessibility(page), []);
      await page.keyboard.press("Escape");
      await page.click("#tab-graph");
      await page.waitForSelector("#canvas canvas");
      assert.deepEqual(await accessibility(page), []);
      await page.click("#theme");
      assert.equal(await page.getAttribute("html", "data-theme"), reader.theme === "light" ? "dark" : "light");
    }));
}

test("a report has permanent links and is read without script", async () => {
  const file = address("fr");
  await reading({ file }, async (page) => {
    await page.goto(`${file}#char=259,329`);
    await page.waitForSelector("#text .hit");
    assert.ok(await page.isVisible("#panel"));
  });
  await reading({ file, script: false, size: PHONE }, async (page) => {
    await page.goto(file);
    assert.match(await page.textContent("#text"), /ingérence de Washington/);
    assert.ok(await page.isVisible("#statements"));
    await fits(page);
  });
});

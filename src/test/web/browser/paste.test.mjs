// An article that is pasted: read, shown, kept nowhere.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { PHONE, accessibility, fits, picture, reading, start, stop } from "./browse.mjs";

before(start);
after(stop);

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

test("a pasted article is read again in the other language", () =>
  reading({}, async (page) => {
    await page.goto("/paste");
    await page.fill("#text", PASTED);
    await page.fill("#date", "2031-05-08");
    await page.click("#paste button[type=submit]");
    await page.waitForSelector("#statements a.open", { timeout: 60_000 });
    const words = await page.textContent("#text");
    const lines = await page.locator("#statements .line").count();
    await page.click(".tools button[lang=en]");
    await page.waitForSelector("html[lang=en] #statements a.open");
    assert.equal(await page.textContent("#text"), words);
    assert.equal(await page.locator("#statements .line").count(), lines);
    assert.match(await page.innerText("#statements"), /condemnation[^]*Hungary/);
  }));

test("a text that was refused is there in the other language too", () =>
  reading({ allowed: /status of 413/ }, async (page) => {
    const long = "La Suède a soutenu la Finlande. ".repeat(3200);
    await page.goto("/paste");
    await page.locator("#text").evaluate((text) => text.removeAttribute("maxlength"));
    await page.fill("#text", long);
    await page.click("#paste button[type=submit]");
    await page.waitForSelector("#problem");
    await page.click(".tools button[lang=en]");
    await page.waitForSelector("html[lang=en] #problem");
    assert.match(await page.innerText("#problem"), /102,400 characters/);
    assert.equal(await page.inputValue("#text"), long);
  }));

test("an article is pasted and read from the keyboard alone", () =>
  reading({}, async (page) => {
    await page.goto("/paste");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type(PASTED);
    for (let i = 0; i < 8 && !(await page.evaluate(() => document.activeElement.matches("#paste button"))); i++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.waitForSelector("#statements a.open", { timeout: 60_000 });
  }));

test("a text that states nothing says so, and what is wrong stays until it is dismissed", () =>
  reading({ allowed: /status of 400/ }, async (page) => {
    await page.goto("/paste");
    await page.fill("#text", "Il a plu.");
    await page.click("#paste button[type=submit]");
    await page.waitForSelector("#statements .empty", { timeout: 60_000 });
    assert.match(await page.innerText("#statements"), /n'énonce aucun événement/);
    await page.goto("/paste");
    await page.fill("#text", "   ");
    await page.click("#paste button[type=submit]");
    await page.waitForSelector("#problem");
    assert.deepEqual(await accessibility(page), []);
    await page.waitForTimeout(300);
    await page.click("#dismiss");
    assert.equal(await page.locator("#problem").count(), 0);
  }));

test("a name that nobody knows says why it was not linked", () =>
  reading({}, async (page) => {
    await page.goto("/paste");
    await page.fill("#text", PASTED);
    await page.click("#paste button[type=submit]");
    await page.waitForSelector("#statements a.open", { timeout: 60_000 });
    await page.locator("#text span", { hasText: "Karl Berg" }).first().click();
    assert.match(await page.innerText("#panel"), /Non lié :\s+aucune entité connue n'a ce nom/);
    assert.equal(await page.locator("#panel button:text-is('Copier le lien')").count(), 0);
  }));

// A store without an article: every page says what to do.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { READERS, accessibility, fits, named, picture, reading, start, stop } from "./browse.mjs";

before(start);
after(stop);

const server = process.env.DEPECHE_EMPTY_URL;
const WORDS = {
  fr: [/dépôt est vide/, /Aucun article de ce dépôt/, /Rien n'est enregistré/],
  en: [/store is empty/, /No article of this store/, /Nothing is stored/],
};

for (const reader of READERS) {
  test(`an empty store says how to fill it: ${named(reader)}`, () =>
    reading({ ...reader, server }, async (page) => {
      const [empty, unspoken, paste] = WORDS[reader.language];
      for (const [name, address] of [["home", "/"], ["search", "/?q=accord"], ["network", "/network"], ["query", "/query"]]) {
        await page.goto(address, { waitUntil: "networkidle" });
        assert.match(await page.innerText("main .empty"), empty, address);
        assert.match(await page.innerText("main .empty"), /depeche ingest/, address);
        await fits(page);
        await picture(page, `empty-${name}-${named(reader)}`);
        assert.deepEqual(await accessibility(page), [], address);
      }
      await page.goto("/page/russie");
      assert.match(await page.innerText("main .empty"), unspoken);
      await page.click("main .empty a");
      await page.click("main .empty a");
      assert.match(await page.innerText("main"), paste);
    }));
}

// An article of 5,000 words: usable within a second of the answer, a click within a tenth.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { accessibility, reading, start, stop } from "./browse.mjs";

before(start);
after(stop);

const WORDS = 5000;
const MENTIONS = 1500;
const USABLE = 1000; // milliseconds
const CLICK = 100;

test("a long article is usable at once and answers clicks", () =>
  reading({}, async (page) => {
    // Scripts are deferred, so they have run when the content is loaded; then it is laid out and painted.
    await page.addInitScript(() =>
      document.addEventListener("DOMContentLoaded", () =>
        requestAnimationFrame(() => setTimeout(() => (window.usableAt = performance.now())))),
    );
    const measured = [];
    for (let i = 0; i < 3; i++) {
      await page.goto("/page/article/long");
      await page.waitForFunction(() => window.usableAt);
      assert.ok(await page.locator("#text[data-live]").count());
      measured.push(
        await page.evaluate(() => window.usableAt - performance.getEntriesByType("navigation")[0].responseEnd),
      );
    }
    const words = (await page.textContent("#text")).trim().split(/\s+/).length;
    assert.ok(words >= WORDS, `${words} words`);
    const mentions = await page.locator("#text span").count();
    assert.ok(mentions >= MENTIONS, `${mentions} stretches`);
    const clicks = [];
    const spans = page.locator("#text span");
    for (let i = 3; i < mentions; i += Math.floor(mentions / 9)) {
      clicks.push(
        await spans.nth(i).evaluate(async (span) => {
          span.scrollIntoView({ block: "center" });
          await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
          const began = performance.now();
          span.click();
          await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
          return performance.now() - began;
        }),
      );
      assert.ok(await page.isVisible("#panel"));
    }
    const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    const usable = median(measured);
    const click = median(clicks); // the slowest one depends on what else the machine does
    console.log(
      `# ${words} words, ${mentions} marked stretches: usable ${Math.round(usable)} ms after the response, ` +
        `a click ${Math.round(click)} ms, the slowest of ${clicks.length} ${Math.round(clicks.at(-1))} ms`,
    );
    assert.ok(usable <= USABLE, `usable after ${usable} ms`);
    assert.ok(click <= CLICK, `a click took ${click} ms`);
    assert.ok(clicks.at(-1) <= 2 * CLICK, `the slowest click took ${clicks.at(-1)} ms`);
    assert.deepEqual(await accessibility(page), []);
  }));

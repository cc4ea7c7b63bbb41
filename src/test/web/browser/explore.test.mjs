// Search, facets, timeline and network.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { PHONE, READERS, accessibility, clickDrawn, drawn, fits, named, picture, reading, start, stop } from "./browse.mjs";

before(start);
after(stop);

const found = async (page) => Number((await page.textContent(".listbar .tabs a >> nth=0")).replace(/\D/g, ""));

test("search finds inflected words without accents, and marks them", () =>
  reading({}, async (page) => {
    await page.goto("/");
    await page.fill("#q", "presidente");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=presidente/);
    const marks = await page.locator("main .statement mark").allTextContents();
    assert.ok(marks.some((mark) => /président/.test(mark)), marks.join(" "));
    const counts = {};
    for (const words of ["négociation", "negociations", "NÉGOCIATIONS", '"accord de paix"', "accord paix", "accord -paix", "sanct*"]) {
      await page.goto(`/?q=${encodeURIComponent(words)}`);
      counts[words] = await found(page);
    }
    assert.ok(counts["négociation"] > 0);
    assert.equal(counts.negociations, counts["négociation"]);
    assert.equal(counts["NÉGOCIATIONS"], counts["négociation"]);
    assert.ok(counts['"accord de paix"'] <= counts["accord paix"]);
    assert.ok(counts["accord -paix"] > 0);
    assert.ok(counts["sanct*"] > 0);
  }));

test("every facet narrows to as many as it says, and is taken back", () =>
  reading({}, async (page) => {
    for (const facet of ["actor", "recipient", "type", "class", "stance", "about", "status", "source"]) {
      await page.goto("/");
      const all = await found(page);
      const choice = page.locator(`#filters a.choice[href*="${facet}="]`).first();
      const promised = Number((await choice.locator(".count").textContent()).replace(/\D/g, ""));
      await choice.click();
      await page.waitForURL(new RegExp(`[?&]${facet}=`));
      assert.equal(await found(page), promised, facet);
      assert.ok(promised < all, facet);
      assert.equal(await page.locator(".chips .chip").count(), 1);
      await page.click(".chips .chip");
      assert.equal(await found(page), all);
    }
  }));

test("no two values of a facet read the same", () =>
  reading({}, async (page) => {
    await page.goto("/");
    let told = 0;
    for (const facet of await page.locator("#filters > .facet").all()) {
      const names = await facet.locator(".choice .name").allTextContents();
      assert.deepEqual(names.filter((name, i) => names.indexOf(name) !== i), []);
      told += await facet.locator(".choice .apart").count();
    }
    assert.ok(told > 0);
    await page.locator("#filters .facet details.more").evaluateAll((lists) => lists.forEach((list) => (list.open = true)));
    await page.locator("#filters .apart").first().scrollIntoViewIfNeeded();
    await picture(page, "facet-namesakes", { fullPage: false });
    assert.deepEqual(await accessibility(page), []);
  }));

test("dates narrow by the form and by a bar of the timeline", () =>
  reading({}, async (page) => {
    await page.goto("/");
    const all = await found(page);
    await page.fill(".dates [name=from]", "2016");
    await page.fill(".dates [name=to]", "2018");
    await page.click(".dates button");
    await page.waitForURL(/from=2016/);
    const years = await found(page);
    assert.ok(years > 0 && years < all);
    assert.equal(await page.locator(".chips .chip").count(), 2);
    const bar = page.locator(".timeline svg a[aria-label]").filter({ has: page.locator("rect.conflict:not([height='0.0'])") }).first();
    const promised = Number(/: (\d+|un)/.exec(await bar.getAttribute("aria-label"))[1]);
    await bar.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/from=\d{4}-\d\d/);
    assert.equal(await found(page), promised);
    await picture(page, "search-facets");
    assert.deepEqual(await accessibility(page), []);
  }));

test("what is found is paged, by statement and by article", () =>
  reading({}, async (page) => {
    for (const [kind, row] of [["", ".statement"], ["?show=articles", ".article-row"]]) {
      await page.goto(`/${kind}`);
      const first = await page.locator(row).allInnerTexts();
      await page.click(".paging [rel=next]");
      assert.match(page.url(), /page=2/);
      assert.notDeepEqual(await page.locator(row).allInnerTexts(), first);
      await page.click(".paging [rel=prev]");
      assert.deepEqual(await page.locator(row).allInnerTexts(), first);
    }
  }));

test("nothing found says which filter to take back", () =>
  reading({}, async (page) => {
    await page.goto("/?q=zzzzqqq&status=Asserted");
    assert.match(await page.innerText(".empty"), /Aucun énoncé/);
    await page.click(".ways a >> nth=0");
    assert.ok((await found(page)) > 0);
    await page.goto("/network?q=zzzzqqq");
    assert.match(await page.innerText(".empty"), /Aucune relation/);
  }));

test("the network says what it leaves out; cooperation and conflict have their own lines in the files", () =>
  reading({}, async (page) => {
    await page.goto("/network");
    await page.waitForSelector("#graph canvas");
    const counts = await page.innerText(".counts");
    assert.match(counts, /\d+ acteurs[^]*Laissés de côté[^]*\d+ énoncés/);
    const actors = Number(counts.match(/\d+/)[0]);
    assert.ok(actors > 40 && actors <= 60, counts); // some of the 60 have only relations that are left out
    const file = async (button) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
      return readFile(await download.path());
    };
    const svg = (await file("#save-svg")).toString("utf8");
    const colours = await page.evaluate(() =>
      ["--cooperation", "--conflict"].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()));
    const lines = svg.match(/<path[^>]*marker-end[^>]*>/g);
    const drawn = await page.evaluate(() => JSON.parse(document.getElementById("network").textContent).links);
    assert.equal(lines.length, drawn.length);
    for (const [tone, colour, dashed] of [["cooperation", colours[0], false], ["conflict", colours[1], true]]) {
      const own = lines.filter((line) => line.includes(`stroke="${colour}"`));
      assert.equal(own.length, drawn.filter((link) => (link.tone === "conflict") === dashed).length, tone);
      assert.ok(own.every((line) => line.includes("stroke-dasharray") === dashed), tone);
    }
    assert.equal((await file("#save-png")).toString("latin1", 0, 4), "\x89PNG");
    await page.click("table.links tbody a[href*='pair='] >> nth=0");
    assert.ok((await page.locator("main .statement").count()) > 0);
  }));

test("a click on the drawing of the network leads to an actor's page, or to the statements of a relation", () =>
  reading({}, async (page) => {
    await page.goto("/network");
    const [actor] = await drawn(page, "#graph", "node");
    await clickDrawn(page, "#graph", actor);
    await page.waitForURL(`**/page/${encodeURI(actor)}`);
    await page.goto("/network");
    const [relation] = await drawn(page, "#graph", "edge");
    await clickDrawn(page, "#graph", relation);
    await page.waitForURL(/[?&]pair=/);
    assert.ok((await page.locator("main .statement").count()) > 0);
  }));

test("a phone draws the most frequent relations and says so; its table fits", () =>
  reading({ size: PHONE }, async (page) => {
    await page.goto("/network");
    await page.waitForSelector("#graph canvas");
    assert.match(await page.innerText("#few"), /24 relations/);
    const [wide, room] = await page.locator(".scroll").evaluate((box) => [box.scrollWidth, box.clientWidth]);
    assert.ok(wide <= room, `${wide} px in ${room} px`);
  }));

test("a search is made and narrowed from the keyboard alone", () =>
  reading({}, async (page) => {
    await page.goto("/");
    const reach = async (what) => {
      for (let i = 0; i < 30; i++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((selector) => document.activeElement.matches(selector), what)) {
          return;
        }
      }
      assert.fail(`Tab does not reach ${what}`);
    };
    await reach("#q");
    await page.keyboard.type("accord");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=accord/);
    const all = await found(page);
    await reach(".jump a");
    await page.keyboard.press("Enter");
    await reach("#filters a.choice");
    await page.keyboard.press("Enter");
    await page.waitForURL(/actor=/);
    assert.ok((await found(page)) < all);
  }));

for (const reader of READERS.filter((each) => each.language === "fr")) {
  test(`articles that are found look right: ${named(reader)}`, () =>
    reading(reader, async (page) => {
      await page.goto("/?q=accord&show=articles");
      assert.ok((await page.locator(".article-row").count()) > 0);
      await fits(page);
      await picture(page, `search-articles-${named(reader)}`);
      assert.deepEqual(await accessibility(page), []);
    }));
}

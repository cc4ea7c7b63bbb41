// A browser that tells what a page must not do: errors, breaches of its policy, calls elsewhere.
import { chromium } from "playwright-core";
import { readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import assert from "node:assert/strict";

const URL_OF_SERVER = process.env.DEPECHE_URL;
const PICTURES = process.env.DEPECHE_PICTURES ?? "screenshots";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

let browser = null;

/** Every combination that a view is looked at in. */
export const READERS = [DESKTOP, PHONE].flatMap((size) =>
  ["light", "dark"].flatMap((theme) => ["fr", "en"].map((language) => ({ size, theme, language }))),
);

/** How a reader's pictures are called. */
export const named = ({ size, theme, language }) =>
  `${size === PHONE ? "phone" : "desktop"}-${theme}-${language}`;

/** The one browser of a test file. */
export async function start() {
  browser = await chromium.launch({
    executablePath: process.env.DEPECHE_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export async function stop() {
  await browser?.close();
}

/**
 * Lets a reader do something, and fails if the pages did what they must not.
 * @param {{language?, theme?, size?, script?, allowed?, file?, server?}} reader allowed: a pattern of
 *     console errors that the test provokes; file: the address of the one file that is read instead of
 *     pages; server: another than that of the store with articles
 */
export async function reading(reader, visit) {
  const { language = "fr", theme = "light", size = DESKTOP, script = true, allowed = null, file = null, server = URL_OF_SERVER } = reader;
  const context = await browser.newContext({
    baseURL: server,
    locale: language === "fr" ? "fr-FR" : "en-GB",
    colorScheme: theme,
    viewport: size,
    javaScriptEnabled: script,
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const faults = [];
  const host = new URL(server).host;
  context.on("request", (request) => {
    const address = new URL(request.url());
    const own = file ? request.url().split("#")[0] === file : address.host === host;
    if (!["data:", "blob:"].includes(address.protocol) && !own) {
      faults.push(`request to ${request.url()}`);
    }
  });
  context.on("console", (message) => {
    // What is no page names no icon, so the browser asks for one of its own accord.
    const icon = message.location().url.endsWith("/favicon.ico");
    if (message.type() === "error" && !icon && !allowed?.test(message.text())) {
      faults.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => faults.push(`page error: ${error.error().stack}`));
  const reported = [];
  await context.exposeBinding("reportBreach", (_source, breach) => reported.push(breach));
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      window.reportBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)),
  );
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await visit(page);
  } finally {
    await context.close();
  }
  assert.deepEqual([...faults, ...reported.map((breach) => `policy: ${breach}`)], []);
}

/** Takes a picture of the whole page, or of what is seen of it. */
export async function picture(page, name, options = {}) {
  mkdirSync(PICTURES, { recursive: true });
  if (options.fullPage !== false) {
    await page.evaluate(() => window.scrollTo(0, 0));
  }
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true, ...options });
}

/** Breaches of WCAG, levels A and AA, as axe-core finds them: a line each, with where it is. */
export async function accessibility(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }),
    TAGS,
  );
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary.replaceAll("\n", " ")}`),
  );
}

/** Clicks a node or an edge of a drawing of Cytoscape, at its middle, once the drawing is at rest and in sight. */
export async function clickDrawn(page, drawing, id) {
  const box = page.locator(drawing);
  await page.waitForFunction((place) => document.querySelector(place)?._cyreg?.cy, drawing);
  await box.scrollIntoViewIfNeeded();
  const place = () =>
    box.evaluate((canvas, wanted) => {
      const element = canvas._cyreg.cy.getElementById(wanted);
      return element.isNode() ? element.renderedPosition() : element.renderedMidpoint();
    }, id);
  let [before, now] = [null, await place()];
  while (before?.x !== now.x || before?.y !== now.y) {
    await page.waitForTimeout(300);
    [before, now] = [now, await place()];
  }
  await box.click({ position: now });
}

/** Ids of what a drawing of Cytoscape has, in its order, by a selector of Cytoscape. */
export async function drawn(page, drawing, selector) {
  await page.waitForFunction((box) => document.querySelector(box)?._cyreg?.cy, drawing);
  return page.locator(drawing).evaluate((box, wanted) => box._cyreg.cy.elements(wanted).map((e) => e.id()), selector);
}

/** No part of the page is wider than the window. */
export async function fits(page) {
  const [content, window_] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(content <= window_, `${page.url()}: ${content} px wide in a window of ${window_} px`);
}

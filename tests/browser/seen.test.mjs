// The pages as people see them: on a phone and at a desk, by day and by night.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openBrowser, openPage, schemes, widths } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { baseUrl, output, pictures, samples } from "./support/site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** WCAG 2.2, 1.4.10: the width at which everything is read without scrolling sideways. */
const NARROWEST = 320;
/** Shown for any address that is not there, so its links are relative to the site's own path and to no other. */
const NOT_FOUND = "404.html";
let browser, root, own;

before(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, root, own] = await Promise.all([openBrowser(), serve(output), serve(output, new URL(baseUrl).pathname)]);
});
after(() => Promise.all([browser?.close(), root?.stop(), own?.stop()]));

/** What one scheme of colours can break and the other not; all else is the same document. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** What is against the rules: all of them, or of those only the ones named. */
async function violations(page, only) {
  const runOnly = only ? { type: "rule", values: only } : { type: "tag", values: RULES };
  const { violations } = await page.evaluate((runOnly) => axe.run({ runOnly, resultTypes: ["violations"] }), runOnly);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}

/** What stands out of the window's sides without a box of its own that scrolls. */
function overflowing() {
  const scrolls = (element) => {
    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
      if (getComputedStyle(e).overflowX !== "visible") return true;
    }
    return false;
  };
  const { clientWidth } = document.documentElement;
  const out = [...document.body.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || (box.left >= -1 && box.right <= clientWidth + 1)) return false;
    const { position, visibility, clipPath } = getComputedStyle(element);
    const isKeptForFocus = position === "absolute" && (clipPath !== "none" || box.bottom <= 0);
    return visibility === "visible" && !isKeptForFocus && !scrolls(element);
  });
  const wide = document.scrollingElement.scrollWidth > clientWidth ? [`the page is ${document.scrollingElement.scrollWidth} wide`] : [];
  const name = (e) => `${e.tagName.toLowerCase()}.${e.getAttribute("class") ?? ""} ${e.textContent.trim().slice(0, 40)}`;
  return [...wide, ...out.map(name)];
}

for (const { page: sample, also } of samples()) {
  const name = sample.address || "root";

  test(`${name} is accessible, fits, and asks nothing`, async () => {
    const { page, trouble, requests, close } = await openPage(browser);
    try {
      const host = sample.path === NOT_FOUND ? own : root;
      await page.goto(host.address + sample.path.replace(/index\.html$/, ""));
      await page.evaluate(AXE);
      const faults = [];
      const looks = Object.values(widths).flatMap((width) => schemes.map((scheme) => ({ width, scheme })));
      for (const { width, scheme } of also ? looks.slice(0, 1) : looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        const only = scheme === schemes[0] ? undefined : OF_COLOURS;
        faults.push(...(await violations(page, only)).map((fault) => `${width} ${scheme}: ${fault}`));
        faults.push(...(await page.evaluate(overflowing)).map((fault) => `${width}: out of the window: ${fault}`));
        if (!also && process.env.BAYAN_PICTURES) await page.screenshot({ path: `${pictures}/${picture(sample, width, scheme)}`, fullPage: true });
      }
      await page.setViewportSize({ width: NARROWEST, height: 640 });
      faults.push(...(await page.evaluate(overflowing)).map((fault) => `${NARROWEST}: out of the window: ${fault}`));
      const { origin } = new URL(host.address);
      faults.push(...requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:")).map((url) => `asks ${url}`));
      assert.deepEqual([...new Set([...faults, ...trouble])], []);
    } finally {
      await close();
    }
  });
}

function picture(sample, width, scheme) {
  const name = sample.address.replace(/\/$/, "").replaceAll("/", "-") || "root";
  return `${name}-${width}-${scheme}.png`;
}

test("axe and the measuring find what is planted", async () => {
  const { page, close } = await openPage(browser, { width: widths.phone });
  await page.setContent('<!doctype html><html><title>a</title><img src="data:,"><p style="inline-size: 900px">wide</p>');
  await page.evaluate(AXE);
  assert.ok((await violations(page)).some((fault) => fault.startsWith("html-has-lang")));
  await page.setContent('<!doctype html><html lang="en"><title>a</title><p style="color: #999; background: #fff">faint</p>');
  await page.evaluate(AXE);
  assert.deepEqual((await violations(page, OF_COLOURS)).map((fault) => fault.split(":")[0]), ["color-contrast"]);
  await page.setContent('<!doctype html><html lang="en"><title>a</title><p style="inline-size: 900px">wide</p>');
  assert.ok((await page.evaluate(overflowing)).length > 0);
  await close();
});

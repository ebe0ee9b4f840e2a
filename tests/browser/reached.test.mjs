// The pages for those who use them otherwise: enlarged four times, with room between letters, by keyboard alone, in the
// colours of their machine, without movement. (WCAG 2.2: 1.4.4, 1.4.10, 1.4.12, 2.1.1, 2.1.2, 2.3.3, 2.4.1, 2.4.7, 2.4.11, 2.5.8.)

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openPage } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { output, samples } from "./support/site.mjs";

/** 1280 pixels enlarged four times leave 320. */
const ENLARGED = { width: 320, height: 256 };
/** WCAG 2.2, 1.4.12: what a reader may set without losing anything. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;
let browser, host;

before(async () => {
  [browser, host] = await Promise.all([openBrowser(), serve(output)]);
});
after(() => Promise.all([browser?.close(), host?.stop()]));

/** Words cut off by the box they stand in, and boxes that stand out of the window. */
function lost() {
  const { clientWidth, scrollWidth } = document.documentElement;
  const faults = scrollWidth > clientWidth + 1 ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
  for (const element of document.querySelectorAll("body *")) {
    const { overflowX, overflowY, position, clipPath, visibility, display } = getComputedStyle(element);
    if (visibility !== "visible" || display === "none" || clipPath !== "none" || element.closest("svg")) continue;
    const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const isCut =
      (overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1);
    if (hasWords && isCut && position !== "absolute") faults.push(`cut off: ${element.outerHTML.slice(0, 90)}`);
  }
  return faults;
}

const shown = samples().filter(({ page, also }) => !also && page.lang);

test("enlarged four times, every sort of page is read without scrolling sideways and loses nothing", async () => {
  const { page, close } = await openPage(browser, { width: ENLARGED.width });
  await page.setViewportSize(ENLARGED);
  const faults = [];
  for (const sample of shown) {
    await page.goto(host.address + sample.page.address);
    faults.push(...(await page.evaluate(lost)).map((fault) => `${sample.page.address}: ${fault}`));
  }
  await close();
  assert.deepEqual(faults, []);
});

test("with room between letters, words and lines, every sort of page loses nothing", async () => {
  const { page, close } = await openPage(browser, { width: ENLARGED.width });
  const faults = [];
  for (const sample of shown) {
    await page.goto(host.address + sample.page.address);
    await page.addStyleTag({ content: SPACING }).catch(() => page.evaluate((css) => {
      // The policy of the page lets no style in; the browser's own way is that of a reader's tool.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING));
    faults.push(...(await page.evaluate(lost)).map((fault) => `${sample.page.address}: ${fault}`));
  }
  await close();
  assert.deepEqual(faults, []);
});

test("every sort of page has its landmarks, one first heading, and a way past its beginning", async () => {
  const { page, close } = await openPage(browser);
  const faults = [];
  for (const sample of shown) {
    await page.goto(host.address + sample.page.address);
    const found = await page.evaluate(() => ({
      landmarks: ["header", "nav[aria-label]", "main", "footer"].filter((name) => !document.querySelector(name)),
      mains: document.querySelectorAll("main").length,
      first: document.querySelectorAll("h1").length,
      skip: document.querySelector("a[href]")?.getAttribute("href"),
      steps: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
        .filter((heading) => heading.closest("main"))
        .map((heading) => Number(heading.tagName[1]))
        .filter((level, at, all) => at > 0 && level > all[at - 1] + 1).length,
    }));
    const wanted = { landmarks: [], mains: 1, first: 1, skip: "#part-content", steps: 0 };
    if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push(`${sample.page.address}: ${JSON.stringify(found)}`);
  }
  await close();
  assert.deepEqual(faults, []);
});

test("the keyboard goes through every sort of page to its end, is seen at each stop, and is never caught or hidden", async () => {
  const { page, close } = await openPage(browser, { width: 1280 });
  const faults = [];
  for (const { page: sample } of shown.filter(({ page }) => page.lang === "ar")) {
    await page.goto(host.address + sample.address);
    const stops = await page.evaluate(() =>
      [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter((e) => e.checkVisibility() && !e.disabled).length);
    let reached = 0;
    for (let stop = 0; stop < stops + 5; stop += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) return null;
        const box = element.getBoundingClientRect();
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const isMarked = (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
        // After the last stop the browser begins again at the first.
        if (element.dataset.reached) return null;
        element.dataset.reached = "yes";
        const isInSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        return isMarked && isInSight ? "" : element.outerHTML.slice(0, 90);
      });
      if (seen === null) break;
      reached += 1;
      if (seen) faults.push(`${sample.address}: not seen: ${seen}`);
    }
    // A group of radio buttons is one stop.
    if (reached < stops * 0.7 || reached > stops) faults.push(`${sample.address}: ${reached} of ${stops} stops`);
  }
  await close();
  assert.deepEqual(faults, []);
});

test("in the colours of a reader's machine what is used stays marked, and nothing moves for those who want no movement", async () => {
  const { page, close } = await openPage(browser);
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const faults = [];
  for (const { page: sample } of shown.filter(({ page }) => page.lang === "fr")) {
    await page.goto(host.address + sample.address);
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      const moving = document.getAnimations().filter((one) => Number(one.effect?.getTiming().duration) > 10).length;
      // What stands out by its ground alone would vanish: links stay underlined or framed.
      const bare = [...document.querySelectorAll("main p a[href], main dd a[href]")].filter((link) => {
        const isMarked = (element) => {
          const { textDecorationLine, borderStyle } = getComputedStyle(element);
          return textDecorationLine !== "none" || borderStyle !== "none";
        };
        return link.checkVisibility() && ![link, ...link.querySelectorAll("*")].some(isMarked);
      });
      return { isMarked: outlineStyle !== "none" && parseFloat(outlineWidth) > 0, moving, bare: bare.map((link) => link.outerHTML.slice(0, 80)) };
    });
    if (!found.isMarked || found.moving || found.bare.length) faults.push(`${sample.address}: ${JSON.stringify(found)}`);
  }
  await close();
  assert.deepEqual(faults, []);
});

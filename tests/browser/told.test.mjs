// What a reader tells of a mistake names the place, and what a reader cites can be copied.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openPage } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { gallery } from "./support/site.mjs";

const WEB = "https://gallery.example/";
let browser, site;

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), serve(gallery)]);
});
after(() => Promise.all([browser?.close(), site?.stop()]));

/** The first line of a letter: the address of the place. */
const placeIn = (letter) => new URL(letter).searchParams.get("body").split("\r\n")[0];

for (const lang of ["ar", "fr", "en"]) {
  const path = `${lang}/indicators/line-gaps/`;

  test(`a letter names the page, or the figure, without script (${lang})`, async () => {
    const { page, close } = await openPage(browser, { script: false });
    try {
      await page.goto(site.address + path);
      const whole = await page.locator(".mistake a").first().getAttribute("href");
      assert.match(whole, /^mailto:errors@gallery\.example\?subject=/);
      assert.equal(placeIn(whole), WEB + path);
      const figures = await page.locator(".provenance a[href^='mailto:']").evaluateAll((links) => links.map((link) => link.href));
      const places = figures.map(placeIn);
      assert.ok(places.length > 3 && new Set(places).size === places.length, "each figure has a letter of its own");
      for (const place of places) {
        const { hash } = new URL(place);
        assert.equal(await page.locator(`[id="${hash.slice(1)}"]`).count(), 1, `${place} is a place of the page`);
      }
    } finally {
      await close();
    }
  });

  test(`a letter names the words that a reader selected, and a browser finds them (${lang})`, async () => {
    const { page, trouble, close } = await openPage(browser);
    try {
      await page.goto(site.address + path);
      const link = page.locator(".mistake a[data-place]");
      const before = await link.textContent();
      await page.locator(".lead").first().selectText();
      await page.waitForFunction((words) => document.querySelector(".mistake a").textContent !== words, before);
      const place = placeIn(await link.getAttribute("href"));
      assert.ok(place.startsWith(`${WEB}${path}#`) && place.includes(":~:text="), place);
      const said = (await page.locator(".lead").first().textContent()).trim();
      const marked = decodeURIComponent(place.split(":~:text=")[1]).split(",")[0];
      assert.ok(said.replace(/[\u2066-\u2069]/g, "").startsWith(marked), `${marked} of ${said}`);
      assert.deepEqual(trouble, []);
    } finally {
      await close();
    }
  });

  test(`how to cite a page can be copied by a button, and selected without one (${lang})`, async () => {
    const { page, close } = await openPage(browser);
    try {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(site.address + path);
      await page.locator(".cite summary").click();
      await page.locator(".cite button").click();
      await page.waitForFunction(() => document.querySelector(".cite [role=status]").textContent !== "");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(copied.endsWith(WEB + path), copied);
      assert.doesNotMatch(copied, /[\u2066-\u2069]/);
    } finally {
      await close();
    }
    const bare = await openPage(browser, { script: false });
    try {
      await bare.page.goto(site.address + path);
      await bare.page.locator(".cite summary").click();
      assert.ok(await bare.page.locator("#part-citation").isVisible());
      assert.ok(!(await bare.page.locator(".cite button").isVisible()), "a button that does nothing is not shown");
    } finally {
      await bare.close();
    }
  });
}

// From a number in a sentence to its cell, to its row in the file, to how it is cited: by hand and without script.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openPage, widths } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { bytes, languages, output } from "./support/site.mjs";

let browser, host;

before(async () => {
  [browser, host] = await Promise.all([openBrowser(), serve(output)]);
});
after(() => Promise.all([browser?.close(), host?.stop()]));

const text = "commitments/demo-open-meetings/";

for (const lang of Object.keys(languages)) {
  for (const [device, width] of Object.entries(widths)) {
    test(`in ${lang} on the ${device} a click on a number leads to its cell, which stands out`, async () => {
      const { page, trouble, close } = await openPage(browser, { width, script: false });
      try {
        await page.goto(`${host.address}${lang}/${text}`);
        const figure = page.locator("a.named-figure").first();
        const said = (await figure.innerText()).replace(/[^\d.,]/g, "");
        await figure.click();
        const cell = page.locator("td:target");
        assert.equal(await cell.count(), 1, "the address leads to one cell");
        assert.equal((await cell.locator("bdi").first().innerText()).replace(/[^\d.,]/g, ""), said);
        const box = await cell.boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= width + 1, `the cell is out of sight at ${box.x}`);
        assert.ok(box.y >= 0 && box.y < 900, `the cell is out of sight at ${box.y}`);
        const other = page.locator("td.cell-value:not(:target)").first();
        const ground = (element) => element.evaluate((cell) => getComputedStyle(cell).backgroundColor);
        assert.notEqual(await ground(cell), await ground(other), "the cell looks like any other");
        const heading = page.locator("tr:has(td:target) > th");
        assert.equal(await ground(heading), await ground(cell), "its row stands out with it");
        assert.deepEqual(trouble, []);
      } finally {
        await close();
      }
    });
  }

  test(`in ${lang} the cell leads on to its row in the file and to the sentence that cites it`, async () => {
    const { page, close } = await openPage(browser, { script: false });
    try {
      await page.goto(`${host.address}${lang}/${text}`);
      await page.locator("a.named-figure").first().click();
      const anchor = new URL(page.url()).hash;
      await page.locator("details.provenance summary").click();
      const line = page.locator("details.provenance li", { has: page.locator(`a[href="${anchor}"]`) });
      const citation = await line.locator(".citation").innerText();
      assert.ok(citation.includes(anchor), citation);
      const row = Number((await line.locator(".note").innerText()).match(/\d+/)[0]);
      const file = await page.locator("details.provenance a.download").getAttribute("href");
      const path = new URL(file, page.url()).pathname.slice(1);
      const rows = bytes(path).toString("utf8").trim().split(/\r?\n/);
      assert.ok(rows[row].toLowerCase().includes(anchor.slice("#obs-".length, "#obs-".length + 4)), `${row}: ${rows[row]}`);
    } finally {
      await close();
    }
  });
}

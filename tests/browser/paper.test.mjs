// Pages on paper: what is printed of a commitment, a report and an indicator, read back from the PDF that Chromium makes.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openBrowser, openPage } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { baseUrl, languages, output, pictures } from "./support/site.mjs";

const RECORDS = ["commitments/demo-open-meetings", "reports/demo-report-2025", "indicators/population"];
const DAY = { ar: "25 نونبر 2026", fr: "25 novembre 2026", en: "25 November 2026" };
// Signs of direction and the variants of letters that a font joins are not part of what is said.
const plain = (text) => text.normalize("NFKC").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s+/g, " ");
let browser, host;

before(async () => {
  [browser, host] = await Promise.all([openBrowser(), serve(output)]);
  mkdirSync(pictures, { recursive: true });
});
after(() => Promise.all([browser?.close(), host?.stop()]));

/** The sheets of a page as text, one after the other. */
async function printed(page, name) {
  const file = join(pictures, `paper-${name}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1).map(plain);
}

for (const lang of Object.keys(languages)) {
  for (const record of RECORDS) {
    test(`${lang}/${record} is a booklet`, async () => {
      const { page, trouble, close } = await openPage(browser, {});
      try {
        await page.goto(`${host.address}${lang}/${record}/`);
        await page.emulateMedia({ media: "print" });
        const seen = (selector) => page.locator(selector).evaluateAll((all) => all.filter((e) => e.checkVisibility()).length);
        assert.equal(await seen("nav, .to-search, .skip, form"), 0, "ways around a site lead nowhere on paper");
        // As wide as the sheet between its margins: nothing may be cut off.
        await page.setViewportSize({ width: 672, height: 980 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(over <= 0, `something is ${over} px wider than the sheet`);
        const sheets = await printed(page, `${lang}-${record.replace("/", "-")}`);
        assert.ok(sheets.length > 1);
        for (const [number, sheet] of sheets.entries()) {
          const count = [`${number + 1} / ${sheets.length}`, `${sheets.length} / ${number + 1}`, `${number + 1}/${sheets.length}`, `${sheets.length}/${number + 1}`];
          assert.ok(count.some((one) => sheet.includes(one)), `sheet ${number + 1} has no number:\n${sheet}`);
          assert.ok(sheet.includes(`${baseUrl}${lang}/${record}/`), `sheet ${number + 1} does not say its address:\n${sheet}`);
          for (const word of DAY[lang].split(" ")) assert.ok(sheet.includes(word), `sheet ${number + 1} does not say its day`);
        }
        assert.deepEqual(trouble, []);
      } finally {
        await close();
      }
    });
  }

  test(`where links of a commitment lead is written out in ${lang}`, async () => {
    const { page, close } = await openPage(browser, {});
    try {
      await page.goto(`${host.address}${lang}/commitments/demo-open-meetings/`);
      const text = (await printed(page, `${lang}-links`)).join(" ").replace(/ /g, "");
      assert.ok(text.includes(`${baseUrl}${lang}/documents/demo-meetings-list/`), "the address of a proof");
      await page.goto(`${host.address}${lang}/agreements/protocol-2022/`);
      await page.emulateMedia({ media: "print" });
      const outside = await page.locator("main .sources a[rel=external]").evaluateAll((links) => links.map((link) => [link.href, getComputedStyle(link, "::after").content]));
      assert.ok(outside.length > 0);
      for (const [href, written] of outside) assert.ok(written.includes(href), `${href} is not written out`);
    } finally {
      await close();
    }
  });
}

test("charts stay whole, their values and the heads of tables are printed", async () => {
  const { page, close } = await openPage(browser, {});
  try {
    for (const record of RECORDS) {
      await page.goto(`${host.address}en/${record}/`);
      await page.emulateMedia({ media: "print" });
      const broken = await page.locator("figure").evaluateAll((all) => all.filter((e) => getComputedStyle(e).breakInside !== "avoid").length);
      assert.equal(broken, 0);
      const heads = await page.locator("thead").evaluateAll((all) => all.filter((e) => getComputedStyle(e).display !== "table-header-group").length);
      assert.equal(heads, 0);
      const hidden = await page.locator(".chart-table table").evaluateAll((all) => all.filter((e) => !e.checkVisibility()).length);
      assert.equal(hidden, 0, "the values of a chart are folded away");
    }
  } finally {
    await close();
  }
});

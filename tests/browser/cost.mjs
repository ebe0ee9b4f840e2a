// What a search costs on a large site: how many files a query loads once the page is there, and how much they weigh.
//
//   cargo bench --bench peers -- --sizes 3500 --programs bayan --sites SITES
//   bayan build --root SITES/3500/bayan --out LARGE --clock 2026-11-25
//   node cost.mjs LARGE
//
// Numbers are printed and none is asserted; how a query is answered is tested in search.test.mjs.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openBrowser, openPage } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";

const QUERIES = {
  ar: ["الماء", "برنامج التنمية", "الولوج إلى المعلومات"],
  fr: ["eau", "l’accès à l’information", "commune rurale eau potable", "budgt"],
  en: ["water", "open government plan", "budgett"],
};
/** Long enough for the last letter to be answered. */
const ANSWERED = 1500;

const output = process.argv[2];
if (!output || !existsSync(output)) throw new Error("node cost.mjs FOLDER: the folder of a built site");
const [browser, site] = await Promise.all([openBrowser(), serve(output)]);
for (const [lang, queries] of Object.entries(QUERIES)) {
  const all = readdirSync(join(output, lang), { recursive: true });
  console.log(`${lang}: ${all.filter((file) => file.endsWith("index.html")).length} pages`);
  for (const query of queries) {
    const { page, requests, close } = await openPage(browser);
    await page.goto(`${site.address}${lang}/search/`);
    await page.waitForLoadState("networkidle");
    const before = requests.length;
    await page.locator("input[type=search]").first().pressSequentially(query, { delay: 90 });
    await page.waitForTimeout(ANSWERED);
    const loaded = [...new Set(requests.slice(before))].map((url) => decodeURI(url.slice(site.address.length)));
    const bodies = loaded.map((path) => readFileSync(join(output, path)));
    const weights = bodies.map((body) => [body.length, gzipSync(body).length]);
    const sum = (at) => (weights.reduce((all, one) => all + one[at], 0) / 1000).toFixed(1);
    console.log(`  ${query}: ${weights.length} files, ${sum(1)} kB compressed, ${sum(0)} kB as they are`);
    await close();
  }
}
await Promise.all([browser.close(), site.stop()]);

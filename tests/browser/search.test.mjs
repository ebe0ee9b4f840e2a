// Search, in the browser and without one: the tables of cases, three scripts by keyboard, from a disk, and without script.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { searching } from "./support/search.mjs";
import { openBrowser, openPage, widths } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { output } from "./support/site.mjs";

const table = (name) =>
  readFileSync(new URL(`../search/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
const unescaped = (text) => text.replace(/\{u([0-9A-F]+)\}/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));

test("words are folded in the browser as the table says, which the program is held to as well", async () => {
  const search = searching(output, "ar");
  await search.find("x");
  const { tables } = search.state.map;
  for (const line of table("folding.txt")) {
    const [left, expected] = line.split("→").map((part) => part.trim());
    const [how, given] = [left.slice(0, left.indexOf(" ")), unescaped(left.slice(left.indexOf(" ") + 1))];
    const folded = search.fold(given, tables);
    const found = { words: () => search.words(folded), asked: () => search.asked(folded, tables), inner: () => search.inner(folded, tables) }[how]();
    assert.equal(found.join(" "), expected, line);
  }
});

test("what people type finds the record among the first three", async (context) => {
  const languages = {};
  const cases = table("queries.txt");
  const missed = [];
  let most = 0;
  for (const line of cases) {
    const [left, right] = line.split("→");
    const [lang, query] = [left.slice(0, 2), left.slice(3).trim()];
    const search = (languages[lang] ??= searching(output, lang));
    const before = search.read.length;
    const { records } = await search.find(query);
    const top = await Promise.all(records.slice(0, 3).map((number) => search.record(number)));
    most = Math.max(most, search.read.slice(before).reduce((sum, piece) => sum + piece.bytes, 0));
    const wanted = right.split("|").map((id) => `${lang}/${id.trim().replace(/^pages\//, "")}/`);
    if (!top.some(([address]) => wanted.includes(address))) missed.push(`${line}  but: ${top.map(([address]) => address).join(" ")}`);
  }
  context.diagnostic(`${cases.length} queries, ${cases.length - missed.length} in the first three`);
  assert.deepEqual(missed, []);
});

let browser, host;

before(async () => {
  [browser, host] = await Promise.all([openBrowser(), serve(output)]);
});
after(() => Promise.all([browser?.close(), host?.stop()]));

/** Opens an address, hands the page over, and closes it whatever happens. */
async function on(address, options, use) {
  const opened = await openPage(browser, options);
  try {
    await opened.page.goto(address);
    await use(opened.page, opened.requests);
    assert.deepEqual(opened.trouble, []);
  } finally {
    await opened.close();
  }
}

const TYPED = [
  ["ar", "الاميه"],
  ["fr", "analphabetsime"],
  ["en", "iliteracy"],
];

for (const [lang, query] of TYPED) {
  const places = { "a server": () => `${host.address}${lang}/search/`, "a disk": () => pathToFileURL(join(output, lang, "search", "index.html")).href };
  for (const [where, address] of Object.entries(places)) {
    test(`${query} is typed by keyboard on a page from ${where}`, () =>
      on(address(), { width: widths.phone }, async (page, requests) => {
        await page.getByRole("searchbox").focus();
        await page.keyboard.type(query, { delay: 20 });
        await page.locator('.found a[href*="indicators/illiteracy-rate/"]').waitFor();
        assert.ok((await page.locator(".found mark").count()) > 0, "the words that were looked for are not marked");
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(over <= 0, `something is ${over} px wider than the page`);
        assert.deepEqual(requests.filter((url) => !url.startsWith(host.address) && !url.startsWith("file:")), []);
        await page.keyboard.press("Tab");
        await page.keyboard.press("Tab");
        assert.ok(await page.evaluate(() => document.activeElement !== document.body), "the keyboard goes on to the results");
      }));
  }
}

test("results are narrowed by sort, and the address keeps what was asked", () =>
  on(`${host.address}fr/search/?q=population`, {}, async (page) => {
    await page.locator(".found li").first().waitFor();
    const all = Number(await page.locator("[data-part=count]").textContent());
    await page.locator("select[name=kind]").selectOption({ index: 1 });
    await page.waitForFunction((all) => Number(document.querySelector("[data-part=count]").textContent) < all, all);
    assert.ok((await page.locator(".found li").count()) > 0);
    await page.getByRole("searchbox").fill("zzzzqqq");
    await page.locator("[data-part=none]").waitFor();
    assert.match(page.url(), /q=zzzzqqq/);
  }));

for (const lang of ["ar", "fr", "en"]) {
  test(`without script everything in ${lang} is found by browsing`, () =>
    on(`${host.address}${lang}/search/`, { script: false }, async (page) => {
      assert.equal(await page.getByRole("searchbox").count(), 0, "a field that would do nothing");
      assert.ok((await page.locator("#part-browse .letter a").count()) > 50);
      assert.ok((await page.locator("#part-browse .facets a").count()) > 5);
    }));
}

// The copy that opens from a disk: packed by the program, unpacked, and used in Chromium without any server.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";
import { openBrowser, openPage, widths } from "./support/browser.mjs";
import { baseUrl, languages } from "./support/site.mjs";

const root = new URL("../../", import.meta.url).pathname;
const program = process.env.BAYAN_PROGRAM;
let browser, folder, copy;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "bayan-copy-"));
  const file = join(folder, "copy.zip");
  execFileSync(program, ["--root", root, "pack", "--file", file, "--base-url", baseUrl, "--clock", "2026-11-25"], { stdio: "pipe" });
  copy = join(folder, unpack(readFileSync(file), folder));
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes the files of a zip below `folder`; gives the one folder they stand in. */
function unpack(zip, folder) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const names = new Set();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [length, extra, remark] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString("utf8", at + 46, at + 46 + length);
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
    names.add(name.split("/")[0]);
    at += 46 + length + extra + remark;
  }
  assert.equal(names.size, 1, "one folder, so that nothing is spilled where it is unpacked");
  return [...names][0];
}

const address = (path) => pathToFileURL(join(copy, path)).href;

/** Opens a file of the copy, hands the page over; nothing may fail and nothing be asked of a network. */
async function on(path, options, use) {
  const { page, trouble, requests, close } = await openPage(browser, options);
  try {
    await page.goto(address(path));
    await use(page);
    assert.deepEqual(trouble, []);
    assert.deepEqual(requests.filter((url) => !url.startsWith("file:")), []);
  } finally {
    await close();
  }
}

test("the choice of languages opens from a disk and leads to each", () =>
  on("index.html", { width: widths.phone }, async (page) => {
    for (const lang of Object.keys(languages)) {
      await page.goto(address("index.html"));
      assert.equal(await page.locator(`li[lang=${lang}] .copy time`).count(), 1);
      await page.locator(`li[lang=${lang}] a.choice`).click();
      await page.waitForURL(new RegExp(`/${lang}/index\\.html$`));
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
    }
  }));

const TYPED = { ar: "الاميه", fr: "analphabetsime", en: "iliteracy" };

for (const [lang, direction] of Object.entries(languages)) {
  test(`from home to a record, and to another language of it, in ${lang}`, () =>
    on(`${lang}/index.html`, {}, async (page) => {
      await page.locator('main a[href*="mabmk0008/"]').first().click();
      await page.waitForURL(new RegExp(`/${lang}/commitments/mabmk0008/index\\.html$`));
      const said = page.locator("aside.copy");
      assert.equal(await said.locator("a").getAttribute("href"), `${baseUrl}${lang}/commitments/mabmk0008/`);
      assert.equal(await said.evaluate((aside) => getComputedStyle(aside).direction), direction);
      // The address keeps its own order, whatever stands around it.
      assert.equal(await said.locator("a bdi").evaluate((bdi) => getComputedStyle(bdi).direction), "ltr");
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `something is ${over} px wider than the page`);
      const other = lang === "fr" ? "en" : "fr";
      await page.locator(`.languages a[lang=${other}]`).click();
      await page.waitForURL(new RegExp(`/${other}/commitments/mabmk0008/index\\.html$`));
    }));

  test(`${TYPED[lang]} is typed in the copy, and the first result opens`, () =>
    on(`${lang}/search/index.html`, { width: widths.phone }, async (page) => {
      await page.getByRole("searchbox").focus();
      await page.keyboard.type(TYPED[lang], { delay: 20 });
      await page.locator('.found a[href*="indicators/illiteracy-rate/"]').first().click();
      await page.waitForURL(/indicators\/illiteracy-rate\/index\.html$/);
      assert.equal(await page.locator("main h1").count(), 1);
    }));
}

test("a search from the head of a page is sent to the file of search", () =>
  on("fr/index.html", {}, async (page) => {
    await page.locator("a.to-search").click();
    await page.getByRole("searchbox").fill("population");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/fr\/search\/index\.html/);
    await page.locator(".found li").first().waitFor();
  }));

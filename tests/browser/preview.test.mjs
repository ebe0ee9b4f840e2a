// The preview as somebody who writes sees it: the page follows the file, what is wrong is said over it, the bar helps.

import assert from "node:assert/strict";
import { spawn, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { openBrowser, openPage } from "./support/browser.mjs";
import { pictures } from "./support/site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const program = process.env.BAYAN_PROGRAM;
let browser, folder, preview, address;

before(async () => {
  assert.ok(program, "BAYAN_PROGRAM is not set: run tests/run, which builds the program and names it");
  mkdirSync(pictures, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "bayan-preview-"));
  execFileSync(program, ["--lang", "ar", "init", folder, "--languages", "ar,fr,en"]);
  preview = spawn(program, ["--root", folder, "--lang", "en", "serve", "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  address = await new Promise((found) => {
    createInterface({ input: preview.stderr }).on("line", (line) => {
      const said = line.match(/http:\/\/[\d.:]+\//);
      if (said) found(said[0]);
    });
  });
  browser = await openBrowser();
});
after(async () => {
  preview?.kill();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (path, text) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const about = (words, title = "About") => write("content/pages/about/text.en.md", `---\ntitle: ${title}\nsummary: x\n---\n\n${words}\n`);
/** A page that is left or renewed no longer hears news, and what its bar and its tab were asking for is not answered any more. */
const isTrouble = (told) => !/\/(__bayan\/(events|bar\?\S*)|assets\/favicon\S*) net::ERR_ABORTED/.test(told);
const bar = (page, selector = "") => page.locator(`#bayan-preview ${selector}`);

test("a saved file is on the page in place, and the reader's place is kept", async () => {
  const long = Array.from({ length: 200 }, (_, at) => `Paragraph ${at}.`).join("\n\n");
  about(`First words.\n\n${long}`);
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${address}en/about/`);
  await page.getByText("First words.").waitFor();
  await bar(page, ".line").waitFor();
  await page.evaluate(() => scrollTo(0, 2000));
  about(`Second words.\n\n${long}`);
  await page.getByText("Second words.").waitFor();
  await page.waitForFunction(() => Math.abs(scrollY - 2000) < 5);
  assert.deepEqual(trouble.filter(isTrouble), []);
  await close();
});

test("another page's file does not renew this one, and a style is exchanged without a reload", async () => {
  about("Words that stay.");
  const { page, close } = await openPage(browser);
  await page.goto(`${address}en/about/`);
  await page.getByText("Words that stay.").waitFor();
  await bar(page, ".line").waitFor();
  await page.evaluate(() => { window.isTheSame = true; });
  write("content/news/elsewhere/facts.yaml", "date: 2026-01-01\n");
  write("content/news/elsewhere/text.en.md", "---\ntitle: Elsewhere\nsummary: x\n---\n");
  write("themes/default/styles/print.css", "@media print { a { color: #000; } }\n");
  await page.waitForFunction(() => {
    const sheet = document.querySelector('link[media="print"]');
    return fetch(sheet.href).then((answer) => answer.text()).then((text) => text.includes("#000") && !text.includes("@page"));
  });
  assert.equal(await page.evaluate(() => window.isTheSame), true, "the page was loaded again");
  assert.equal(await page.locator('link[media="print"]').count(), 1);
  rmSync(join(folder, "themes"), { recursive: true });
  rmSync(join(folder, "content/news/elsewhere"), { recursive: true });
  await close();
});

test("what is wrong is said over the page in its language, and can be put away", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${address}ar/about/`);
  await bar(page, ".line").waitFor();
  write("content/pages/about/facts.yaml", "drafft: true\n");
  const overlay = bar(page, "[data-overlay]");
  await overlay.getByText("content/pages/about/facts.yaml:1:1").waitFor({ state: "visible" });
  assert.equal(await bar(page, ".bar").getAttribute("dir"), "rtl");
  assert.match(await overlay.innerText(), /في هذه الصفحة[\s\S]*drafft[\s\S]*draft/);
  await page.screenshot({ path: join(pictures, "preview-faults-ar.png") });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run("#bayan-preview", { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] } }));
  assert.deepEqual(violations.map((found) => `${found.id}: ${found.nodes[0].html}`), []);
  await page.keyboard.press("Escape");
  await overlay.waitFor({ state: "hidden" });
  await page.reload();
  await bar(page, ".line").waitFor();
  assert.equal(await overlay.isVisible(), false, "what was put away stays away");
  rmSync(join(folder, "content/pages/about/facts.yaml"));
  await page.waitForFunction(() => !document.querySelector("#bayan-preview").shadowRoot.querySelector("[data-errors=true]"));
  await close();
});

test("the bar tells the state of translations and what refers to a record, and shows it side by side and on a phone", async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${address}fr/plans/`);
  const plan = await page.locator("main a[href*='plans/']").first().getAttribute("href");
  await page.goto(new URL(plan, `${address}fr/plans/`).href);
  await bar(page, '[data-panel="record"]').click();
  const panel = await bar(page, "#panel-record").innerText();
  assert.match(panel, /français\s: à jour/);
  assert.match(panel, /facts\.yaml/);
  await page.screenshot({ path: join(pictures, "preview-bar-fr.png") });
  await bar(page).getByText("Langues côte à côte").click();
  await page.waitForFunction(() => document.querySelectorAll("iframe").length === 3);
  const directions = await Promise.all(page.frames().slice(1).map(async (frame) => {
    await frame.waitForSelector("main");
    return frame.evaluate(() => document.documentElement.dir);
  }));
  assert.deepEqual(directions, ["rtl", "ltr", "ltr"]);
  assert.equal(await page.frames()[1].locator("#bayan-preview").count(), 0, "no bar within a frame");
  await page.screenshot({ path: join(pictures, "preview-beside.png") });
  await page.getByText("Retour à la page").click();
  await bar(page).getByText("Largeur d’un téléphone").click();
  await page.frameLocator("iframe").locator("main").waitFor();
  assert.equal(await page.frames()[1].evaluate(() => innerWidth), 360);
  assert.deepEqual(trouble.filter(isTrouble), []);
  await close();
});

test("another day and the public's view are asked for in the bar", async () => {
  write("content/news/later/facts.yaml", "date: 2026-01-01\npublish_at: 2090-01-01T10:00\n");
  write("content/news/later/text.en.md", "---\ntitle: Later\nsummary: x\n---\n");
  const { page, close } = await openPage(browser);
  await page.waitForTimeout(500);
  await page.goto(`${address}en/news/later/`);
  await bar(page).getByText("Hidden from the public until").waitFor();
  await bar(page, "input[type=date]").fill("2091-05-06");
  // Whoever saves another file meanwhile does not take away what is typed.
  const drawn = page.waitForResponse((response) => response.url().includes("bar?page="));
  write("content/news/later/text.fr.md", "---\ntitle: Plus tard\nsummary: x\n---\n");
  await drawn;
  await page.waitForTimeout(200);
  assert.equal(await bar(page, "input[type=date]").inputValue(), "2091-05-06");
  await bar(page).getByText("Show", { exact: true }).click();
  await bar(page).getByText("Situation on 6 May 2091").waitFor();
  assert.equal(await bar(page).getByText("Hidden from the public until").count(), 0);
  await bar(page).getByText("Back to today").click();
  await bar(page).getByText("See as the public does").click();
  await bar(page).getByText("Seen as the public sees it").waitFor();
  assert.ok((await page.locator("body").innerText()).length > 0 && !(await page.locator("main").innerText()).includes("Later"));
  await bar(page).getByText("See as the team does").click();
  await bar(page).getByText("Hidden from the public until").waitFor();
  await close();
});

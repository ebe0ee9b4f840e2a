// The site where the network fails: what was visited is read on and says so, what was not says that; what is gone is forgotten, and all
// of it when the site no longer wants it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { openBrowser, openPage, widths } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const program = process.env.BAYAN_PROGRAM;
const PREFIX = "/region/";
/** The network: `good`, `gone` or `slow` (nothing comes until the test says so). */
let network = "good";
const waiting = [];
let browser, folder, host, page, close;

const SITE = `title: {ar: موقع, fr: Site, en: Site}
languages: [ar, fr, en]
time_zone: Africa/Casablanca
base_url: https://a.example/region/
`;
const build = (offline) => {
  writeFileSync(join(folder, "site.yaml"), `${SITE}offline: ${offline}\n`);
  execFileSync(program, ["--root", folder, "build", "--out", join(folder, "out"), "--clock", "2026-11-25"], { stdio: "pipe" });
};
const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

before(async () => {
  assert.ok(program, "BAYAN_PROGRAM is not set: run tests/run, which builds the program and names it");
  folder = mkdtempSync(join(tmpdir(), "bayan-offline-"));
  for (const id of ["water", "roads", "schools"]) {
    for (const lang of ["ar", "fr", "en"]) {
      write(`content/pages/${id}/text.${lang}.md`, `---\ntitle: ${id} ${lang}\nsummary: ${id} ${lang}.\n---\n\n${id} ${lang}.\n`);
    }
  }
  build(true);
  const answers = () => (network === "slow" ? new Promise((come) => waiting.push(come)) : network === "good");
  [browser, host] = await Promise.all([openBrowser(), serve(join(folder, "out"), PREFIX, answers)]);
  await arrive();
});
after(async () => {
  await close?.();
  await Promise.all([browser?.close(), host?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** A reader who was never here. */
async function arrive() {
  await close?.();
  ({ page, close } = await openPage(browser, { width: widths.phone }));
  await page.goto(`${host.address}ar/water/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

const isKept = (path) => page.evaluate(async (address) => Boolean(await caches.match(address)), host.address + path);
/** Waits for what the worker does beside the page. */
const until = async (holds, what) => {
  for (const begun = Date.now(); Date.now() - begun < 5000; await new Promise((later) => setTimeout(later, 50))) {
    if (await holds()) return;
  }
  assert.fail(`in vain: ${what}`);
};
const visit = async (path) => {
  await page.goto(host.address + path);
  await until(() => isKept(path), `${path} is kept`);
};
const said = () => page.locator("#part-kept[role=status]");
/** Whether the sheets came. */
const hasLooks = () => page.evaluate(() => [...document.styleSheets].some((sheet) => sheet.cssRules.length > 50));
const faults = async () => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(" ")}`);
};
/** What each language says of a kept page, and of one that was not kept. */
const WORDS = {
  ar: [/صفحة محفوظة على جهازكم.*25 نونبر 2026/, "لا يوجد اتصال بالشبكة"],
  fr: [/a été gardée sur votre appareil.*25 novembre 2026/, "Pas de connexion"],
  en: [/was kept on your device.*25 November 2026/, "You are not connected"],
};

test("what was visited, and the home page of each language, is read without network and says of which day it is", async () => {
  // The page that brought the reader here is kept without a second visit.
  await until(() => isKept("ar/water/"), "the page of the first visit is kept");
  await visit("fr/roads/");
  assert.equal(await said().textContent(), "", "with a network nothing is said");
  network = "gone";
  for (const [path, lang, words] of [["ar/water/", "ar", "water ar."], ["fr/roads/?a=1#part-content", "fr", "roads fr."], ["en/", "en", "Site"]]) {
    await page.goto(host.address + path);
    await said().locator("p").waitFor();
    assert.match((await said().textContent()).replace(/[\u2066-\u2069]/g, ""), WORDS[lang][0]);
    assert.ok((await page.locator("main").textContent()).includes(words), path);
    assert.equal(await hasLooks(), true, path);
  }
  assert.deepEqual(await faults(), []);
});

test("where nothing was kept a page says so in the language of the address, and the reader may try again", async () => {
  network = "gone";
  for (const lang of ["fr", "en", "ar"]) {
    await page.goto(`${host.address}${lang}/schools/`);
    assert.equal(await page.locator("h1").textContent(), WORDS[lang][1]);
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    assert.equal(await hasLooks(), true, "it has its looks at any address");
  }
  assert.deepEqual(await faults(), []);
  network = "good";
  await page.locator("button[data-again]").click();
  await page.getByText("schools ar.").first().waitFor();
  assert.equal(new URL(page.url()).pathname, `${PREFIX}ar/schools/`);
});

test("a network that does not answer is not waited for long", async () => {
  network = "slow";
  const begun = Date.now();
  await page.goto(`${host.address}fr/roads/`, { waitUntil: "domcontentloaded" });
  await said().locator("p").waitFor();
  assert.ok(Date.now() - begun < 6000, `${Date.now() - begun} ms`);
  network = "good";
  for (const come of waiting) come(true);
});

test("tables, feeds and documents are not kept, and a page that is gone is forgotten", async () => {
  await visit("en/water/");
  await page.evaluate(() => Promise.all(["../feed.xml", "../../sitemap.xml"].map((path) => fetch(path))));
  const all = await page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url);
  });
  const others = all.filter((url) => !/(\/|\.(css|js|svg|png|webp|jpg))$/.test(url));
  assert.deepEqual(others, []);
  rmSync(join(folder, "out/en/water/index.html"));
  assert.equal((await page.goto(`${host.address}en/water/`)).status(), 404);
  await until(async () => !(await isKept("en/water/")), "the page that is gone is forgotten");
  assert.equal(await isKept("fr/roads/"), true);
});

test("a site that no longer wants it leaves nothing behind", async () => {
  await arrive();
  await until(() => isKept("ar/water/"), "the page is kept");
  build(false);
  await page.goto(`${host.address}fr/`);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const left = () => page.evaluate(async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length);
  await until(async () => (await left()) === 0, "nothing is left");
  network = "gone";
  await assert.rejects(page.goto(`${host.address}ar/water/`));
});

// The editor in the browser (Sveltia CMS) with the configuration that `bayan schema --cms` makes: it takes it, shows a site's
// records in the language of the writer, and what it saves passes `bayan check`.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { openBrowser } from "./support/browser.mjs";
import { pictures } from "./support/site.mjs";

const program = process.env.BAYAN_PROGRAM;
const cms = fileURLToPath(new URL("node_modules/@sveltia/cms/", import.meta.url));
const TYPES = { html: "text/html", js: "text/javascript", json: "application/json" };
let browser, folder, admin, server, address;

before(async () => {
  assert.ok(program, "BAYAN_PROGRAM is not set: run tests/run, which builds the program and names it");
  mkdirSync(pictures, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), "bayan-cms-"));
  admin = mkdtempSync(join(tmpdir(), "bayan-cms-admin-"));
  execFileSync(program, ["--lang", "ar", "init", folder, "--languages", "ar,fr"]);
  execFileSync(program, ["--root", folder, "--lang", "ar", "schema", "--cms", "--repo", "region/site", "--out", admin]);
  cpSync(join(cms, "dist", "sveltia-cms.js"), join(admin, "sveltia-cms.js"));
  server = createServer((asked, answer) => {
    const name = asked.url.split("?")[0].replace(/\/$/, "/index.html").slice(1);
    try {
      const bytes = readFileSync(join(admin, name));
      answer.writeHead(200, { "content-type": TYPES[name.split(".").at(-1)] }).end(bytes);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  address = `http://localhost:${server.address().port}/`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
  for (const one of [folder, admin]) rmSync(one, { recursive: true, force: true });
});

test("the configuration is what the system's own schema asks for", () => {
  const schema = JSON.parse(readFileSync(join(cms, "schema", "sveltia-cms.json"), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(schema);
  const config = JSON.parse(readFileSync(join(admin, "config.json"), "utf8"));
  // Each collection by itself, so that what is wrong is not lost among all that it might have been.
  assert.ok(validate(config), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
  const news = config.collections.find((list) => list.name === "news");
  assert.match(news.label, /\p{Script=Arabic}/u);
  assert.match(news.fields.find((field) => field.name === "date").hint, /\p{Script=Arabic}/u);
});

/** Every file of a folder, with its text. */
function files(root, at = root) {
  return readdirSync(at).flatMap((name) => {
    const path = join(at, name);
    return statSync(path).isDirectory() ? files(root, path) : [[relative(root, path), readFileSync(path, "utf8")]];
  });
}

/** Puts files into the folder that the browser has for the address, where the person would choose one of the disk. */
const fill = (all) => async (page) => page.evaluate(async (all) => {
  const root = await navigator.storage.getDirectory();
  for (const [path, text] of [...all, [".git/config", ""]]) {
    const parts = path.split("/");
    let at = root;
    for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part, { create: true });
    const stream = await (await at.getFileHandle(parts.at(-1), { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
}, all);

/** All files of that folder. */
const saved = (page) => page.evaluate(async () => {
  const all = {};
  const walk = async (folder, path) => {
    for await (const [name, handle] of folder.entries()) {
      if (name === ".git") continue;
      if (handle.kind === "directory") await walk(handle, `${path}${name}/`);
      else all[path + name] = await (await handle.getFile()).text();
    }
  };
  await walk(await navigator.storage.getDirectory(), "");
  return all;
});

test("records that are written and changed in the browser, in Arabic, pass the check", { timeout: 240_000 }, async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "ar" });
  const page = await context.newPage();
  // What the system says of the configuration; what it stumbles over without its own host is not ours.
  const trouble = [];
  page.on("console", (said) => /collection|configuration/.test(said.text()) && said.type() === "error" && trouble.push(said.text()));
  await page.addInitScript(() => {
    window.showDirectoryPicker = async () => navigator.storage.getDirectory();
    FileSystemHandle.prototype.requestPermission ??= async () => "granted";
    FileSystemHandle.prototype.queryPermission ??= async () => "granted";
  });
  // The system fetches its own words from the package that it came from; nothing else of the outside is answered.
  await page.route((url) => url.hostname !== "localhost", (route) => {
    const own = route.request().url().match(/^https:\/\/unpkg\.com\/@sveltia\/cms(?:@[\d.]+)?\/(.+)$/);
    return own ? route.fulfill({ path: join(cms, own[1]), headers: { "access-control-allow-origin": "*" } }) : route.abort();
  });
  await page.goto(`${address}config.json`);
  await fill(files(folder))(page);
  await page.goto(address);
  const words = JSON.parse(readFileSync(join(cms, "locales", "ar.json"), "utf8"));
  await page.getByRole("button", { name: words.work_with_local_repo }).click();
  await page.getByText("خطط العمل", { exact: false }).first().waitFor();
  const field = (name) => page.locator(`section[data-key-path="${name}"]`).first();
  const save = async () => page.getByRole("button", { name: words.save, exact: true }).first().click();
  const until = async (told) => {
    for (;;) {
      const all = await saved(page);
      const found = Object.entries(all).find(([path, text]) => told(path, text));
      if (found) return found;
      await page.waitForTimeout(200);
    }
  };
  await page.goto(`${address}#/collections/news/new`);
  await field("date").locator("input").fill("2026-05-06");
  await page.screenshot({ path: join(pictures, "cms-ar.png") });
  await save();
  const [facts] = await until((path, text) => path.startsWith("content/news/") && text.includes("date: 2026-05-06"));
  await page.goto(`${address}#/collections/news-texts/new`);
  await field("title").locator("input, textarea").first().fill("افتتاح استشارة: «الماء»");
  await field("summary").locator("textarea").first().fill("خبر قصير.");
  await save();
  const [text] = await until((path) => path.startsWith("content/news/") && path.endsWith("/text.ar.md"));
  assert.equal(text, facts.replace("facts.yaml", "text.ar.md"), "both have the same id");
  // A record that was there: one field is changed, and all others stay.
  await page.goto(`${address}#/collections/commitment`);
  await page.getByText("first-commitment").first().click();
  await field("number").locator("input").fill("12");
  await save();
  await until((path, text) => path.endsWith("first-commitment/facts.yaml") && /^number: ['"]?12/m.test(text));
  const before = Object.fromEntries(files(folder));
  for (const [path, text] of Object.entries(await saved(page))) {
    if (path.startsWith("content/")) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  const values = (yaml) => new Set(yaml.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu));
  const name = "content/commitments/first-commitment/facts.yaml";
  const lost = [...values(before[name])].filter((word) => !values(readFileSync(join(folder, name), "utf8")).has(word));
  assert.deepEqual(lost.filter((word) => word !== "1"), []);
  const check = spawnSync(program, ["--root", folder, "--lang", "en", "check"], { encoding: "utf8" });
  assert.equal(check.status, 0, check.stderr);
  assert.deepEqual(trouble, []);
  await context.close();
});

// More than a hundred ways of bringing a script into a page, in every place that an author fills. The pages are opened
// with the policy that they state and without it: nothing runs because nothing is there to run.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";

const program = process.env.BAYAN_PROGRAM;
const RUN = "alert(1)";

const elements = [
  `<script>${RUN}</script>`, `<SCRIPT>${RUN}</SCRIPT>`, `<script src=//evil.example/a.js></script>`, `<script\n>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`, `<script/x>${RUN}</script>`, `<script type=module>${RUN}</script>`,
  `</title><script>${RUN}</script>`, `</textarea><script>${RUN}</script>`, `</style><script>${RUN}</script>`, `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`, `"><script>${RUN}</script>`, `'><script>${RUN}</script>`, `<!--><script>${RUN}</script>-->`,
  `<img src=x onerror=${RUN}>`, `<img src=x onerror="${RUN}">`, `<img src=x onerror='${RUN}'>`, `<IMG SRC=x OnErRoR=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`, `<img src=x onerror=&#97;lert(1)>`, `<img src onerror=${RUN}//`, `"><img src=x onerror=${RUN}>`,
  `' onmouseover='${RUN}`, `" onmouseover="${RUN}`, `" autofocus onfocus="${RUN}`, `" style="animation:x" onanimationstart="${RUN}`,
  `<svg onload=${RUN}>`, `<svg/onload=${RUN}>`, `<svg><script>${RUN}</script></svg>`, `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=20>x</text></a></svg>`, `<svg><set attributeName=href to=javascript:${RUN}></svg>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`, `<math href="javascript:${RUN}">x</math>`,
  `<body onload=${RUN}>`, `<body onpageshow=${RUN}>`, `<iframe src="javascript:${RUN}"></iframe>`, `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<iframe onload=${RUN}></iframe>`, `<object data="javascript:${RUN}">`, `<object data="data:text/html,<script>${RUN}</script>">`,
  `<embed src="javascript:${RUN}">`, `<video><source onerror=${RUN}></video>`, `<video src=x onerror=${RUN}>`, `<audio src=x onerror=${RUN}>`,
  `<details open ontoggle=${RUN}>`, `<input autofocus onfocus=${RUN}>`, `<select autofocus onfocus=${RUN}>`, `<textarea autofocus onfocus=${RUN}>`,
  `<keygen autofocus onfocus=${RUN}>`, `<marquee onstart=${RUN}>`, `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<button formaction="javascript:${RUN}">x</button>`, `<isindex type=image src=1 onerror=${RUN}>`, `<link rel=stylesheet href="//evil.example/a.css">`,
  `<link rel=import href="data:text/html,<script>${RUN}</script>">`, `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="//evil.example/">`, `<style>@import '//evil.example/a.css';</style>`, `<style onload=${RUN}></style>`,
  `<div style="background:url(javascript:${RUN})">`, `<table background="javascript:${RUN}">`, `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`, `<p id=x tabindex=0 onfocusin=${RUN} autofocus>`, `<xss contenteditable onbeforeinput=${RUN}>`,
  `<a href="javascript:${RUN}">x</a>`, `<a href="JaVaScRiPt:${RUN}">x</a>`, `<a href="java\tscript:${RUN}">x</a>`, `<a href=" javascript:${RUN}">x</a>`,
  `<a href="&#106;avascript:${RUN}">x</a>`, `<a href="data:text/html,<script>${RUN}</script>">x</a>`, `<a href="vbscript:msgbox(1)">x</a>`,
  `\u003cscript\u003e${RUN}\u003c/script\u003e`, `&lt;script&gt;${RUN}&lt;/script&gt;`, `&#60;img src=x onerror=${RUN}&#62;`,
  `%3Cscript%3E${RUN}%3C/script%3E`, `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`, `<\u0000script>${RUN}</script>`.replace("\u0000", " "),
  `{{ 7*7 }}<script>${RUN}</script>`, `{% raw %}<script>${RUN}</script>{% endraw %}`, `{{ "<script>${RUN}</script>" | safe }}`, "${alert(1)}", "{{constructor.constructor('alert(1)')()}}",
  `<xml><i><b><img src=x onerror=${RUN}></b></i></xml>`, `<!DOCTYPE html><html><script>${RUN}</script>`, `<?xml-stylesheet href="javascript:${RUN}"?>`,
];
const addresses = [
  `javascript:${RUN}`, `JAVASCRIPT:${RUN}`, `jav&#x09;ascript:${RUN}`, `jav&#x0A;ascript:${RUN}`, `&#x6A;avascript:${RUN}`, `javascript&colon;${RUN}`,
  `\\u006Aavascript:${RUN}`, `vbscript:msgbox(1)`, `data:text/html,<script>${RUN}</script>`, `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg onload=${RUN}>`, `blob:https://evil.example/x`, `filesystem:https://evil.example/x`, `//evil.example/a.js`, `feed:javascript:${RUN}`,
  `view-source:javascript:${RUN}`, `x" onmouseover="${RUN}`, `x' onmouseover='${RUN}`, `x><script>${RUN}</script>`, `ws://evil.example/`,
];
// Addresses that lead nowhere are refused in links of Markdown; in HTML they are left out, and the page is there to be opened.
const payloads = [...elements, ...addresses.map((to) => `<a href="${to}">x</a>`)];

const quoted = (text) => JSON.stringify(text);
let folder, site, browser, pages;

before(async () => {
  assert.ok(program, "BAYAN_PROGRAM is not set: run tests/run, which builds the program and names it");
  folder = mkdtempSync(join(tmpdir(), "bayan-injection-"));
  const write = (path, text) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("site.yaml", `title: {en: ${quoted(elements[0])}, ar: ${quoted(elements[15])}}\ntagline: {en: ${quoted(elements[7])}}\nlanguages: [en, ar]\nbase_url: https://a.example/\n`);
  write("content/documents/d/facts.yaml", "document_kind: report\nlanguages: [en]\nlicence: not-stated\nurl: https://a.example/d\n");
  write("content/documents/d/text.en.md", `---\ntitle: D\nsummary: x\n---\n`);
  for (const [number, payload] of payloads.entries()) {
    const at = `content/news/e${number}`;
    write(`${at}/facts.yaml`, `date: 2026-05-06\nsources:\n  - {title: ${quoted(payload)}}\n`);
    const body = `${payload}\n\nWords ${payload} words.\n\n- ${payload}\n\n## ${payload}\n\n> ${payload}\n\n[${payload}](https://a.example/ ${quoted(payload)})\n\n![A picture ${payload}](https://a.example/a.png)\n\n| ${payload.replaceAll("|", "")} |\n| --- |\n| ${payload.replaceAll("|", "")} |\n`;
    // Every tenth is written in both languages: the same writer writes both.
    for (const lang of number % 10 ? ["en"] : ["en", "ar"]) write(`${at}/text.${lang}.md`, `---\ntitle: ${quoted(payload)}\nsummary: ${quoted(payload)}\n---\n\n${body}`);
  }
  const links = addresses.map((to) => `[link](<${to.replaceAll(/[<>]/g, "")}>)\n\n[link](${to})\n\n![image](${to})\n\n<${to}>\n\n[by name][x]\n`).join("\n");
  write("content/news/links/facts.yaml", "date: 2026-05-06\n");
  write("content/news/links/text.en.md", `---\ntitle: Links\nsummary: x\n---\n\n${links}\n\n[x]: javascript:${RUN}\n`);
  const out = join(folder, "public");
  let built = spawnSync(program, ["--lang", "en", "--root", folder, "build", "--clock", "2026-11-25"], { encoding: "utf8" });
  if (!existsSync(out)) {
    // Addresses that lead nowhere are faults, and nothing is published with a fault: the pages are asked of the rest.
    assert.match(built.stderr, /news\/links/);
    rmSync(join(folder, "content/news/links"), { recursive: true });
    built = spawnSync(program, ["--lang", "en", "--root", folder, "build", "--clock", "2026-11-25"], { encoding: "utf8" });
  }
  assert.equal(built.status, 0, built.stderr);
  site = await serve(out);
  browser = await openBrowser();
  // A record without words of a language is shown there in those of another: the page is the same but for what is around it.
  const isOnce = (path) => !/^ar\/news\/e\d*[1-9]\//.test(path);
  pages = readdirSync(out, { recursive: true }).map(String).filter((path) => path.endsWith(".html") && isOnce(path));
});
after(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("there are at least a hundred payloads, and a page for each of them", () => {
  assert.ok(payloads.length >= 100, `${payloads.length}`);
  assert.ok(pages.length > payloads.length);
});

for (const bypassCSP of [true, false]) {
  test(`no script runs and nobody else is asked, ${bypassCSP ? "even without" : "with"} the policy of the page`, async () => {
    const context = await browser.newContext({ bypassCSP });
    const ran = [];
    await context.exposeFunction("told", (what) => ran.push(what));
    await context.addInitScript(() => {
      window.alert = (what) => window.told(`alert(${what}) at ${location.pathname}`);
    });
    const waiting = [...pages];
    const reader = async () => {
      const page = await context.newPage();
      page.on("dialog", (dialog) => (ran.push(`dialog at ${page.url()}`), dialog.dismiss()));
      page.on("request", (request) => {
        if (!request.url().startsWith(site.address)) ran.push(`request to ${request.url()} from ${page.url()}`);
      });
      for (let path = waiting.pop(); path; path = waiting.pop()) await look(page, path);
    };
    const look = async (page, path) => {
      await page.goto(site.address + path, { waitUntil: "load" });
      const found = await page.evaluate(() => {
        const wrong = [];
        for (const element of document.querySelectorAll("*")) {
          for (const { name, value } of element.attributes) {
            if (name.startsWith("on") || name === "style" || name === "srcdoc") wrong.push(`${element.localName} ${name}=${value}`);
            if (["href", "src", "action", "formaction", "data"].includes(name) && /^\s*(javascript|vbscript|data|blob|filesystem|feed|view-source):/i.test(value)) wrong.push(`${element.localName} ${name}=${value}`);
          }
          if (element.localName === "script" && !element.src && element.type !== "application/ld+json") wrong.push(`script ${element.textContent.slice(0, 60)}`);
          if (["iframe", "object", "embed", "style", "math"].includes(element.localName)) wrong.push(element.outerHTML.slice(0, 80));
          if (element.matches("a[href], input, button, summary")) element.focus();
        }
        return wrong;
      });
      assert.deepEqual(found, [], path);
    };
    await Promise.all([reader(), reader(), reader()]);
    assert.deepEqual(ran, []);
    await context.close();
  });
}

test("feeds and tables carry the payloads as words", () => {
  const feed = readFileSync(join(folder, "public/en/feed.xml"), "utf8");
  assert.ok(!/<script/i.test(feed) && feed.includes("&lt;"));
});

// Every example of the CommonMark specification goes the whole road: it is the text of a record of a site, the site is checked
// and built, and the text of its page is held against what the specification says. What differs on purpose is taken out on
// both sides, or named here with its reason; nothing else may differ, and nothing is left out in silence.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parse, parseFragment } from "parse5";

const { tests: examples } = createRequire(import.meta.url)("commonmark-spec");
const program = process.env.BAYAN_PROGRAM;
let folder;

/** Elements that stand on lines of their own: space beside them says nothing. */
const BLOCKS = new Set(["blockquote", "p", "ul", "ol", "li", "h", "pre", "hr", "div", "br"]);

/** An example as an author would have it: arrows are tabs, and what leads nowhere in a site leads to another one. */
function prepared({ markdown, html }) {
  let [text, wanted] = [markdown, html].map((words) => words.replaceAll("→", "\t"));
  const addresses = new Set();
  visit(parseFragment(wanted), (node) => {
    for (const { name, value } of node.attrs ?? []) {
      if (/^(href|src)$/.test(name) && /^(\/[\w.]|[\w-]+\.(jpg|html))/.test(value)) addresses.add(value);
    }
  });
  for (const address of [...addresses].sort((one, other) => other.length - one.length)) {
    const elsewhere = new RegExp(`(?<![\\w.:/])${address.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\w)`, "g");
    const whole = `https://a.example/${address.replace(/^\//, "")}`;
    text = text.replaceAll(elsewhere, whole);
    wanted = wanted.replaceAll(elsewhere, whole);
  }
  return { text, wanted };
}

function visit(node, seen) {
  seen(node);
  for (const child of node.childNodes ?? []) visit(child, seen);
}

/** What a fragment says, without what every text of this program has: directions, anchors, levels that follow the page's. */
function said(node) {
  let words = "";
  const write = (node, isPreformatted) => {
    if (node.nodeName === "#text") {
      const text = node.value.replaceAll(/[\u2066-\u2069]/g, "").replaceAll("<", "&lt;");
      words += isPreformatted ? text : text.replaceAll(/[ \t\n\r\f]+/g, " ");
      return;
    }
    if (node.nodeName === "#comment") return;
    const name = /^h[1-6]$/.test(node.nodeName) ? "h" : node.nodeName;
    const inner = () => (node.childNodes ?? []).forEach((child) => write(child, isPreformatted || name === "pre"));
    if (["#document-fragment", "bdi"].includes(name)) return inner();
    const kept = (node.attrs ?? []).filter(({ name: attribute, value }) =>
      ["href", "src", "alt", "title", "start"].includes(attribute) || (attribute === "class" && value.startsWith("language-")));
    const attributes = kept.map(({ name: attribute, value }) => ` ${attribute}="${value}"`).sort().join("");
    words += `<${name}${attributes}>`;
    inner();
    if (!["br", "hr", "img"].includes(name)) words += `</${name}>`;
  };
  write(node, false);
  const names = [...BLOCKS].join("|");
  return words.replaceAll(new RegExp(`\\s*(</?(?:${names})(?: [^>]*)?>)\\s*`, "g"), "$1").trim();
}

function text(path) {
  let found;
  visit(parse(readFileSync(path, "utf8")), (node) => {
    if (!found && node.attrs?.some(({ name, value }) => name === "class" && value === "prose")) found = node;
  });
  return found ? { nodeName: "#document-fragment", childNodes: found.childNodes } : { nodeName: "#document-fragment", childNodes: [] };
}

/** A picture of another host as readers have it: a link to it, or its words where they lead elsewhere already. */
function withoutPictures(said) {
  const pictures = /<img alt="([^"]*)" src="(https?:[^"]*)"((?: title="[^"]*")?)>/g;
  const inLinks = said.replaceAll(/<a [^>]*>(?:(?!<\/a>).)*<\/a>/g, (link) => link.replaceAll(pictures, "$1"));
  return inLinks.replaceAll(pictures, '<a href="$2"$3>$1</a>');
}

/** Whether the words of a text that stand outside of tags and remarks are all there. */
function keepsWords({ typed, is }) {
  const words = typed.replaceAll(/<!--.*?-->|<[^<>]*>|^\[.*\]: .*$/gms, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => is.includes(word));
}

/** What differs on purpose. */
const REASONS = [
  {
    why: "pictures of other hosts are links, so that reading asks nobody else",
    of: ({ is, should }) => withoutPictures(should) === is,
  },
  {
    why: "HTML passes an allow-list; what is not on it, or is not closed, is seen as it was typed, and every word is there",
    of: ({ typed, is }) => /<[a-z!?/]/i.test(typed) && keepsWords({ typed, is }) && !/<(script|style|iframe|textarea|form)[ >]/.test(is),
  },
];

function bayan(...more) {
  return spawnSync(program, ["--lang", "en", "--root", folder, ...more], { encoding: "utf8", maxBuffer: 1 << 28 });
}

before(() => {
  assert.ok(program, "BAYAN_PROGRAM is not set: run tests/run, which builds the program and names it");
  folder = mkdtempSync(join(tmpdir(), "bayan-commonmark-"));
  writeFileSync(join(folder, "site.yaml"), "title: {en: A}\nlanguages: [en]\nbase_url: https://b.example/\n");
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("every example of the specification ends in a page that says what it should, or is told", () => {
  const prepareds = new Map();
  for (const example of examples) {
    const at = join(folder, "content/news", `e${example.number}`);
    mkdirSync(at, { recursive: true });
    const { text, wanted } = prepared(example);
    prepareds.set(example.number, { ...example, text, wanted });
    writeFileSync(join(at, "facts.yaml"), "date: 2026-05-06\n");
    writeFileSync(join(at, "text.en.md"), `---\ntitle: Example ${example.number}\nsummary: x\n---\n${text}`);
  }
  const report = JSON.parse(bayan("check", "--format", "json").stdout);
  const told = new Map();
  for (const finding of report.findings.filter(({ severity }) => severity === "error")) {
    const number = Number(/content\/news\/e(\d+)\//.exec(finding.file)?.[1]);
    assert.ok(number, JSON.stringify(finding));
    told.set(number, finding.id);
  }
  for (const number of told.keys()) rmSync(join(folder, "content/news", `e${number}`), { recursive: true });
  const built = bayan("build", "--clock", "2026-11-25");
  assert.equal(built.status, 0, built.stderr);
  const [same, different, unexplained] = [[], new Map(), []];
  for (const [number, { text: typed, wanted, section }] of prepareds) {
    if (told.has(number)) continue;
    const is = said(text(join(folder, "public/en/news", `e${number}`, "index.html")));
    const should = said(parseFragment(wanted));
    if (is === should) {
      same.push(number);
      continue;
    }
    const reason = REASONS.find(({ of }) => of({ typed, is, should, section, number }));
    if (reason) different.set(reason.why, [...(different.get(reason.why) ?? []), number]);
    else unexplained.push(`${number} (${section})\n  typed  ${JSON.stringify(typed)}\n  should ${should}\n  is     ${is}`);
  }
  const byId = new Map();
  for (const [number, id] of told) byId.set(id, [...(byId.get(id) ?? []), number]);
  console.log(`${examples.length} examples: ${same.length} say the same`);
  for (const [id, all] of byId) console.log(`${all.length} are told and not published (${id}): ${all.join(" ")}`);
  for (const [why, all] of different) console.log(`${all.length} differ: ${why}: ${all.join(" ")}`);
  assert.equal(unexplained.length, 0, `${unexplained.length} differ without a reason\n${unexplained.join("\n")}`);
});

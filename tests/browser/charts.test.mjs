// Charts as they are seen: no label leaves its chart or lies on another, in each language, on a phone and at a desk, by day
// and by night; letters are large enough; one of the two drawings is shown. Looked at in the first site and in a gallery of
// every kind of chart, whose data are hard to draw.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { openBrowser, openPage, schemes, widths } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { gallery, galleryPages, languages, output, pictures, readable } from "./support/site.mjs";

let browser, site, show;

before(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, site, show] = await Promise.all([openBrowser(), serve(output), serve(gallery)]);
});
after(() => Promise.all([browser?.close(), site?.stop(), show?.stop()]));

const SMALLEST = 12;
const hasChart = (page) => page.markup.includes('<figure class="chart ');
const KINDS = [
  "line",
  "bar",
  "horizontal-bar",
  "stacked-bar",
  "small-multiples",
  "tile-map",
  "progress",
  "timeline",
  "flow",
];

/** What is wrong with the labels of the charts of a page. A label in several lines is one. */
function faults(smallest) {
  const found = [];
  let seen = 0;
  for (const figure of document.querySelectorAll("figure.chart")) {
    const drawings = [...figure.querySelectorAll("svg")];
    const shown = drawings.filter((svg) => svg.getBoundingClientRect().width > 0);
    const name = `${figure.id} (${figure.className})`;
    if (drawings.length !== 2 || shown.length !== 1) found.push(`${name}: ${shown.length} of ${drawings.length} drawings are shown`);
    for (const svg of shown) {
      const sheet = svg.getBoundingClientRect();
      const scale = sheet.width / svg.viewBox.baseVal.width;
      const card = figure.getBoundingClientRect();
      if (sheet.left < card.left - 0.5 || sheet.right > card.right + 0.5) found.push(`${name}: wider than its card`);
      for (const attribute of ["aria-labelledby", "aria-describedby"]) {
        if (!document.getElementById(svg.getAttribute(attribute))?.textContent.trim()) found.push(`${name}: no ${attribute}`);
      }
      const labels = [...svg.querySelectorAll("text")].filter((text) => text.textContent.trim());
      const boxes = labels.map((text) => {
        const box = text.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < smallest) found.push(`${name}: “${text.textContent}” is ${size.toFixed(1)} pixels high`);
        if (getComputedStyle(text).letterSpacing !== "normal" && parseFloat(getComputedStyle(text).letterSpacing) !== 0) {
          found.push(`${name}: “${text.textContent}” is spaced`);
        }
        // The box of a line is that of its font, with room for letters that no label has.
        const rest = Math.max(0, box.height - size * 1.15) / 2;
        return { text, left: box.left, right: box.right, top: box.top + rest, bottom: box.bottom - rest, whole: text.closest("g.label") };
      });
      seen += boxes.length;
      for (const [at, one] of boxes.entries()) {
        const words = one.text.textContent;
        const leaves = one.left < sheet.left - 0.5 || one.right > sheet.right + 0.5 || one.top < sheet.top - 0.5 || one.bottom > sheet.bottom + 0.5;
        if (leaves) found.push(`${name}: “${words}” leaves its chart`);
        for (const two of boxes.slice(at + 1)) {
          const sideways = Math.min(one.right, two.right) - Math.max(one.left, two.left);
          const upright = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
          if (sideways > 0.5 && upright > 0.5) found.push(`${name}: “${words}” lies on “${two.text.textContent}”`);
        }
      }
    }
  }
  return { found, seen };
}

for (const lang of Object.keys(languages)) {
  for (const [where, width] of Object.entries(widths)) {
    test(`in ${lang}, on a ${where}, every label of every chart has its own room`, async () => {
      const { page, close } = await openPage(browser, { width });
      try {
        const wrong = [];
        let seen = 0;
        for (const [host, pages] of [[site, readable], [show, galleryPages]]) {
          const charted = pages.filter((page) => page.lang === lang && hasChart(page));
          assert.ok(charted.length > 0, `no page in ${lang} has a chart`);
          for (const { path } of charted) {
            await page.goto(host.address + path.replace(/index\.html$/, ""));
            for (const scheme of schemes) {
              await page.emulateMedia({ colorScheme: scheme });
              const told = await page.evaluate(faults, SMALLEST);
              seen += told.seen;
              wrong.push(...told.found.map((fault) => `${path} ${scheme}: ${fault}`));
            }
          }
        }
        assert.ok(seen > 100, `only ${seen} labels were seen`);
        assert.deepEqual(wrong, []);
      } finally {
        await close();
      }
    });
  }

  test(`in ${lang} each kind of chart is pictured`, async () => {
    for (const [where, width] of Object.entries(widths)) {
      const pictured = new Set();
      const { page, close } = await openPage(browser, { width });
      try {
        for (const { path } of galleryPages.filter((page) => page.lang === lang && hasChart(page))) {
          await page.goto(show.address + path.replace(/index\.html$/, ""));
          for (const figure of await page.locator("figure.chart").all()) {
            const kind = (await figure.getAttribute("class")).split("chart-of-")[1];
            if (pictured.has(kind)) continue;
            pictured.add(kind);
            await figure.screenshot({ path: `${pictures}/chart-${kind}-${lang}-${where}.png` });
          }
        }
        assert.deepEqual([...pictured].sort(), [...KINDS].sort());
      } finally {
        await close();
      }
    }
  });
}

test("no page asks for words that nobody wrote", () => {
  const asking = [...readable, ...galleryPages].filter((page) => page.markup.includes("⟦"));
  assert.deepEqual(asking.map((page) => `${page.path}: ${page.markup.match(/⟦[^⟧]*⟧/)}`), []);
});

test("where the system chooses the colours, labels have those of its words", async () => {
  const { page, close } = await openPage(browser, { width: widths.desk });
  try {
    await page.emulateMedia({ forcedColors: "active" });
    for (const { path } of galleryPages.filter((page) => page.lang === "en" && hasChart(page))) {
      await page.goto(show.address + path.replace(/index\.html$/, ""));
      const fills = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("p"));
        probe.style.color = "CanvasText";
        const words = getComputedStyle(probe).color;
        const labels = [...document.querySelectorAll("figure.chart svg text")];
        const isWorn = ({ fill, stroke, paintOrder }) => fill !== words || (stroke !== "none" && !paintOrder.startsWith("stroke"));
        return labels.filter((label) => isWorn(getComputedStyle(label))).map((label) => label.textContent);
      });
      assert.deepEqual(fills, [], path);
    }
  } finally {
    await close();
  }
});

test("in Arabic bars, keys and time begin at the right, and numbers keep their sign at the left", async () => {
  const { page, close } = await openPage(browser, { width: widths.desk });
  try {
    await page.goto(`${show.address}ar/indicators/rows-signs/`);
    const rows = await page.evaluate(() => {
      const svg = document.querySelector(".chart-of-horizontal-bar .chart-wide");
      const box = (element) => element.getBoundingClientRect();
      const [label] = svg.querySelectorAll("text.name");
      const minus = [...svg.querySelectorAll("text")].find((text) => text.textContent.startsWith("−"));
      const first = minus.getExtentOfChar(0);
      const last = minus.getExtentOfChar(minus.textContent.indexOf("%"));
      return { label: box(label).right, sheet: box(svg).right, first: first.x, last: last.x };
    });
    assert.ok(rows.sheet - rows.label < 4, "the names do not begin at the right");
    assert.ok(rows.first < rows.last, "the minus stands at the wrong side of its number");
    await page.goto(`${show.address}ar/indicators/line-monthly/`);
    const ends = await page.locator(".chart-of-line .chart-wide circle.dot").evaluateAll((dots) => {
      const middles = dots.map((dot) => dot.getBoundingClientRect().left);
      return [middles[0], middles[59]];
    });
    assert.ok(ends[0] > ends[1], "time does not run with reading");
  } finally {
    await close();
  }
});

test("two labels on each other and one that leaves its chart are found", async () => {
  const { page, close } = await openPage(browser, { width: widths.phone });
  try {
    const text = (x) => `<text x="${x}" y="20">label</text>`;
    const svg = (inner) => `<svg viewBox="0 0 100 40" width="100" height="40" aria-labelledby="t" aria-describedby="t">${inner}</svg>`;
    await page.setContent(`<figure class="chart" id="c"><p id="t">t</p>${svg(text(10) + text(14) + text(90))}${svg("")}</figure>`);
    const { found } = await page.evaluate(faults, SMALLEST);
    for (const sort of [/lies on/, /leaves its chart/, /2 of 2 drawings/]) assert.ok(found.some((fault) => sort.test(fault)), `${sort} in ${found}`);
  } finally {
    await close();
  }
});

// Numbers in Arabic paragraphs stand where they are read: seen by a browser, sign by sign.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openPage, widths } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { languages, output, readable } from "./support/site.mjs";

let browser, host;

before(async () => {
  [browser, host] = await Promise.all([openBrowser(), serve(output)]);
});
after(() => Promise.all([browser?.close(), host?.stop()]));

const turned = readable.filter((page) => languages[page.lang] === "rtl");

/** Numbers with signs among words that run from right to left, and those whose signs do not stand from left to right. */
function numbers() {
  const NUMBER = /(?:[+\u2212-](?=\d))?\d+(?:[.,:/\u2013-]\d+)+(?:\s?%)?|\d+\s?%|%\d+/g;
  const seen = [];
  const wrong = [];
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  const box = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  const isTurned = (element) => {
    for (let e = element; e; e = e.parentElement) {
      if (getComputedStyle(e).display !== "inline") return getComputedStyle(e).direction === "rtl";
    }
    return false;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isTurned(node.parentElement) || node.parentElement.closest("svg, script, style, [hidden]")) continue;
    for (const { 0: number, index } of node.data.matchAll(NUMBER)) {
      const boxes = [...number].map((sign, offset) => ({ sign, ...box(node, index + offset).toJSON() }));
      const shown = boxes.filter(({ sign, width }) => sign.trim() && width > 0);
      if (shown.length < 2) continue;
      seen.push(number);
      const follows = (now, last) => now.top > last.top + last.height / 2 || now.left >= last.right - 1;
      const isInOrder = shown.every((now, at) => at === 0 || follows(now, shown[at - 1]));
      if (!isInOrder) {
        const order = [...shown].sort((a, b) => a.left - b.left).map(({ sign }) => sign).join("");
        wrong.push(`${number} is seen as ${order} in “${node.parentElement.textContent.trim().slice(0, 60)}”`);
      }
    }
  }
  return { seen, wrong, wide: document.scrollingElement.scrollWidth - document.documentElement.clientWidth };
}

test("every number of every page that runs from right to left is seen in its order, on a phone too", async () => {
  assert.ok(turned.length > 0, "no page runs from right to left");
  const { page, close } = await openPage(browser, { width: widths.phone });
  try {
    const wrong = [];
    const seen = new Set();
    for (const { path } of turned) {
      await page.goto(host.address + path.replace(/index\.html$/, ""));
      const found = await page.evaluate(numbers);
      found.seen.forEach((number) => seen.add(number));
      wrong.push(...found.wrong.map((fault) => `${path}: ${fault}`));
      if (found.wide > 0) wrong.push(`${path}: ${found.wide} pixels wider than a phone`);
    }
    assert.deepEqual(wrong, []);
    for (const sort of [/^31-13$/, /^2022[-–]2027$/, /%/, /\d[.,]\d/]) {
      assert.ok([...seen].some((number) => sort.test(number)), `no number like ${sort} among ${seen.size}`);
    }
  } finally {
    await close();
  }
});

test("a number that nobody isolated is found", async () => {
  const { page, close } = await openPage(browser);
  try {
    const words = (number) => `<!doctype html><html lang="ar" dir="rtl"><main><p>القانون رقم ${number} نافذ</p></main></html>`;
    await page.setContent(words("31-13"));
    assert.deepEqual((await page.evaluate(numbers)).wrong.map((fault) => fault.slice(0, 22)), ["31-13 is seen as 13-31"]);
    await page.setContent(words('<bdi dir="ltr">31-13</bdi>'));
    assert.deepEqual((await page.evaluate(numbers)).wrong, []);
  } finally {
    await close();
  }
});

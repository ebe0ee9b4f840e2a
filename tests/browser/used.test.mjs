// The pages as people use them: direction, keyboard, the language switch, paper.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openBrowser, openPage, widths } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { languages, output, pictures, readable, samples } from "./support/site.mjs";

let browser, host;

before(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, host] = await Promise.all([openBrowser(), serve(output)]);
});
after(() => Promise.all([browser?.close(), host?.stop()]));

/** Opens a page of the site, hands it over, and closes it whatever happens. */
async function on(address, options, use) {
  const opened = await openPage(browser, options);
  try {
    await opened.page.goto(host.address + address);
    await use(opened.page);
    assert.deepEqual(opened.trouble, []);
  } finally {
    await opened.close();
  }
}

const fullest = (lang, sort) => samples().find(({ page, also }) => !also && page.lang === lang && page.sort === sort)?.page;

for (const [lang, direction] of Object.entries(languages)) {
  test(`in ${lang} the menu starts where reading starts`, () =>
    on(`${lang}/`, { width: widths.desk }, async (page) => {
      const [first, second] = await page.locator("header nav ul >> nth=0").locator("a").all();
      const [a, b] = [await first.boundingBox(), await second.boundingBox()];
      assert.ok(Math.abs(a.y - b.y) < a.height, "the first two items of the menu are not on one line");
      assert.equal(a.x > b.x, direction === "rtl", `first at ${a.x}, second at ${b.x}`);
    }));

  test(`in ${lang} headings and text stand at the side where reading starts`, () =>
    on(`${lang}/`, { width: widths.desk }, async (page) => {
      const side = await page.locator("h1").evaluate((h1) => {
        const range = document.createRange();
        range.selectNodeContents(h1);
        const [text, box] = [range.getBoundingClientRect(), h1.parentElement.getBoundingClientRect()];
        return { left: text.left - box.left, right: box.right - text.right };
      });
      if (direction === "rtl") assert.ok(side.right <= side.left + 1, JSON.stringify(side));
      else assert.ok(side.left <= side.right + 1, JSON.stringify(side));
    }));

  test(`in ${lang} the first Tab offers to skip to the content, and does`, () =>
    on(`${lang}/`, { width: widths.phone }, async (page) => {
      await page.keyboard.press("Tab");
      const skip = await page.evaluate(() => {
        const { href, hash, textContent } = document.activeElement;
        const box = document.activeElement.getBoundingClientRect();
        return { href, hash, text: textContent.trim(), box: [box.left, box.top, box.width, box.height], window: innerWidth };
      });
      assert.ok(skip.hash && skip.text, `the first stop is ${JSON.stringify(skip)}`);
      const [left, top, width, height] = skip.box;
      assert.ok(left >= 0 && top >= 0 && width > 20 && height > 10 && left + width <= skip.window, `not in sight: ${skip.box}`);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const arrived = await page.evaluate(() => document.querySelector("main").contains(document.activeElement));
      assert.ok(arrived, "the next stop is not in the content");
    }));

  test(`in ${lang} every stop of the keyboard is seen, in the order of reading`, () =>
    on(`${lang}/`, { width: widths.desk }, async (page) => {
      const stops = await page.locator("a[href]:visible, button:visible, input:visible, select:visible, summary:visible").count();
      let previous;
      for (let stop = 0; stop < Math.min(stops, 40); stop += 1) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const marked = (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
          const stops = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")];
          return { what: element.outerHTML.slice(0, 120), marked, at: stops.indexOf(element), isBody: element === document.body };
        });
        if (seen.isBody) break;
        assert.ok(seen.marked, `no sign of focus on ${seen.what}`);
        assert.ok(previous === undefined || seen.at > previous, `out of order: ${seen.what}`);
        previous = seen.at;
      }
      assert.ok(previous > 0, "the keyboard reaches nothing");
    }));

  test(`from ${lang} the language switch leads to the same record`, async () => {
    const sample = fullest(lang, "commitments") ?? readable.find((page) => page.lang === lang && page.sort !== "home");
    for (const [other, direction] of Object.entries(languages).filter(([code]) => code !== lang)) {
      await on(sample.address, { width: widths.phone }, async (page) => {
        const expected = sample.address.replace(`${lang}/`, `${other}/`);
        const hrefs = await page.locator("header a").evaluateAll((links) => links.map((link) => link.href));
        const at = hrefs.indexOf(host.address + expected);
        assert.ok(at >= 0, `the header of ${sample.address} does not lead to ${expected}`);
        const link = page.locator("header a").nth(at);
        if (!(await link.isVisible())) await page.locator("header summary").first().click();
        await link.click();
        await page.waitForURL(host.address + expected);
        const html = page.locator("html");
        assert.deepEqual([await html.getAttribute("lang"), await html.getAttribute("dir")], [other, direction]);
      });
    }
  });
}

test("the commitment in Arabic is printed on paper whole", async () => {
  const sample = fullest("ar", "commitments");
  assert.ok(sample, "there is no commitment in Arabic");
  await on(sample.address, { width: 794, scheme: "light" }, async (page) => {
    await page.emulateMedia({ media: "print" });
    const paper = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const luminance = getComputedStyle(document.body).color.match(/[\d.]+/g).slice(0, 3).map(Number);
      return { clientWidth, scrollWidth, text: document.querySelector("main").innerText.trim(), luminance };
    });
    assert.ok(paper.scrollWidth <= paper.clientWidth, `${paper.scrollWidth} wide on a page of ${paper.clientWidth}`);
    assert.ok(paper.text.includes(await page.locator("h1").innerText()), "the title is not on paper");
    await page.screenshot({ path: `${pictures}/print-ar-commitment.png`, fullPage: true });
    const pdf = await page.pdf({ format: "A4", printBackground: false });
    writeFileSync(`${pictures}/print-ar-commitment.pdf`, pdf);
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
    assert.ok(pdf.length > 10_000, `a PDF of ${pdf.length} bytes holds no page`);
  });
});

test("paper is light even at night", async () => {
  await on(fullest("ar", "commitments").address, { width: 794, scheme: "dark" }, async (page) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colour = await page.locator("main h1").evaluate((h1) => getComputedStyle(h1).color);
    const canvas = await page.evaluate((colour) => {
      const context = document.createElement("canvas").getContext("2d");
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    }, colour);
    assert.ok(Math.max(...canvas.slice(0, 3)) < 140, `the title is printed in ${colour}, too light for paper`);
  });
});

test("without script, by keyboard, a part of the commitments of a plan is shown alone, and on paper too", async () => {
  const plan = readable.find((page) => page.sort === "plans" && page.markup.includes('class="filters"'));
  assert.ok(plan, "no plan can be looked at in parts");
  await on(plan.address, { script: false }, async (page) => {
    const filter = page.locator(".filter").first();
    await filter.locator("summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const shown = page.locator(".only:target");
    await shown.waitFor({ state: "visible" });
    assert.equal(await page.locator(".everything").isVisible(), false, "the other commitments are still there");
    assert.equal(await page.locator(".only:visible").count(), 1);
    await page.emulateMedia({ media: "print" });
    assert.equal(await shown.isVisible(), true, "the part is not on paper");
    await page.emulateMedia({ media: "screen" });
    await shown.locator('a[href="#part-commitments"]').focus();
    await page.keyboard.press("Enter");
    await page.locator(".everything").waitFor({ state: "visible" });
    assert.equal(await page.locator(".only:visible").count(), 0);
  });
});

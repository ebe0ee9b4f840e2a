// Feeds, sitemap and robots, as the programs they are for read them.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseAtomFeed } from "feedsmith";
import { openBrowser, openPage } from "./support/browser.mjs";
import { baseUrl, files, languages, pages, read } from "./support/site.mjs";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML = "http://www.w3.org/1999/xhtml";
let browser, opened;

before(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
after(() => browser?.close());

const published = new Map(pages.map((page) => [baseUrl + page.address, page]));

/** What a conforming XML parser says against a text; nothing when it is well-formed. */
function xmlFault(text) {
  return opened.page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "application/xml");
    return document.querySelector("parsererror")?.textContent ?? null;
  }, text);
}

test("every XML file is well-formed", async () => {
  const documents = files.filter((path) => /\.(xml|svg)$/.test(path));
  assert.ok(documents.includes("sitemap.xml"), "there is no sitemap");
  for (const path of documents) assert.equal(await xmlFault(read(path)), null, path);
  assert.notEqual(await xmlFault("<a><b></a>"), null, "the parser lets a planted fault pass");
});

for (const lang of Object.keys(languages)) {
  test(`the feed in ${lang} is one a reader can follow`, () => {
    const text = read(`${lang}/feed.xml`);
    const feed = parseAtomFeed(text);
    assert.match(text, new RegExp(`xml:lang="${lang}"`));
    assert.ok(feed.id && feed.title && isDate(feed.updated), "id, title and updated are what RFC 4287 requires");
    assert.ok(feed.links.some((link) => link.rel === "self" && link.href === `${baseUrl}${lang}/feed.xml`), "no link to itself");
    assert.ok(feed.entries.length > 0, "no entry");
    assert.equal(new Set(feed.entries.map((entry) => entry.id)).size, feed.entries.length, "two entries share an id");
    for (const entry of feed.entries) {
      assert.ok(entry.id && entry.title && isDate(entry.updated), JSON.stringify(entry));
      assert.ok(feed.authors?.length || entry.authors?.length, `nobody wrote ${entry.id}`);
      const link = entry.links.find((link) => (link.rel ?? "alternate") === "alternate");
      assert.ok(published.has(link?.href), `${link?.href} is not a page of the site`);
    }
    const newestFirst = feed.entries.map((entry) => Date.parse(entry.published ?? entry.updated));
    assert.deepEqual(newestFirst, [...newestFirst].sort((a, b) => b - a), "the newest does not come first");
  });
}

function isDate(text) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text ?? "") && !Number.isNaN(Date.parse(text));
}

test("the sitemap names the pages of the site and their versions", async () => {
  const entries = await opened.page.evaluate(
    ([text, SITEMAP, XHTML]) => {
      const document = new DOMParser().parseFromString(text, "application/xml");
      return [...document.getElementsByTagNameNS(SITEMAP, "url")].map((url) => ({
        loc: url.getElementsByTagNameNS(SITEMAP, "loc")[0]?.textContent,
        modified: url.getElementsByTagNameNS(SITEMAP, "lastmod")[0]?.textContent,
        versions: [...url.getElementsByTagNameNS(XHTML, "link")].map((link) => [
          link.getAttribute("rel"),
          link.getAttribute("hreflang"),
          link.getAttribute("href"),
        ]),
      }));
    },
    [read("sitemap.xml"), SITEMAP, XHTML],
  );
  assert.ok(entries.length > 0, "no page in the sitemap");
  assert.equal(new Set(entries.map((entry) => entry.loc)).size, entries.length, "a page is named twice");
  assert.ok(entries.some((entry) => entry.versions.length > 0), "no page names its versions");
  for (const { loc, modified, versions } of entries) {
    assert.ok(published.has(loc), `${loc} is not a page of the site`);
    assert.ok(!published.get(loc).redirect && !loc.endsWith("404.html"), `${loc} is nothing to be found`);
    if (modified) assert.match(modified, /^\d{4}-\d\d-\d\d/);
    for (const [rel, lang, href] of versions) {
      assert.equal(rel, "alternate");
      assert.ok(lang && published.has(href), `${loc}: version ${lang} ${href} is not there`);
    }
    if (versions.length > 0) assert.ok(versions.some(([, , href]) => href === loc), `${loc} does not name itself`);
  }
});

test("robots.txt lets readers in and names the sitemap", () => {
  const robots = read("robots.txt");
  assert.match(robots, /^User-agent: \*$/m);
  assert.ok(robots.includes(`Sitemap: ${baseUrl}sitemap.xml`), robots);
  assert.doesNotMatch(robots, /^Disallow: \/$/m);
});

// Feeds, sitemap and robots, as the programs they are for read them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { parseAtomFeed } from "feedsmith";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { openBrowser, openPage } from "./support/browser.mjs";
import { attribute, baseUrl, files, languages, pages, read } from "./support/site.mjs";

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

const atomFeeds = files.filter((path) => /(^|\/)feed\.xml$/.test(path));
const jsonFeeds = files.filter((path) => /(^|\/)feed\.json$/.test(path));
const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const isJsonFeed = ajv.compile(JSON.parse(readFileSync(new URL("schemas/json-feed-1.1.json", import.meta.url), "utf8")));

/** The day an item tells of comes first: the newest at the head of the feed. */
function assertNewestFirst(path, dates) {
  const moments = dates.map((date) => Date.parse(date));
  assert.deepEqual(moments, [...moments].sort((a, b) => b - a), `${path}: the newest does not come first`);
}

for (const lang of Object.keys(languages)) {
  test(`the feeds in ${lang} are some a reader can follow`, () => {
    const own = atomFeeds.filter((path) => path.startsWith(`${lang}/`));
    for (const path of [`${lang}/feed.xml`, `${lang}/changes/feed.xml`, `${lang}/commitments/feed.xml`, `${lang}/corrections/feed.xml`]) {
      assert.ok(own.includes(path), `there is no ${path}`);
    }
    assert.ok(own.some((path) => /\/commitments\/.+\/feed\.xml$/.test(path)), "no commitment can be followed");
    assert.ok(own.some((path) => /\/indicators\/.+\/feed\.xml$/.test(path)), "no indicator can be followed");
    for (const path of own) {
      const text = read(path);
      const feed = parseAtomFeed(text);
      assert.match(text, new RegExp(`xml:lang="${lang}"`));
      assert.ok(feed.id && feed.title && isDate(feed.updated), `${path}: id, title and updated are what RFC 4287 requires`);
      assert.ok(feed.links.some((link) => link.rel === "self" && link.href === `${baseUrl}${path}`), `${path}: no link to itself`);
      const entries = feed.entries ?? [];
      if (path === `${lang}/feed.xml`) assert.ok(entries.length > 0, "no entry");
      assert.equal(new Set(entries.map((entry) => entry.id)).size, entries.length, `${path}: two entries share an id`);
      for (const entry of entries) {
        assert.ok(entry.id && entry.title && isDate(entry.updated), JSON.stringify(entry));
        assert.ok(feed.authors?.length || entry.authors?.length, `nobody wrote ${entry.id}`);
        const link = entry.links.find((link) => (link.rel ?? "alternate") === "alternate");
        assert.ok(published.has(link?.href), `${path}: ${link?.href} is not a page of the site`);
      }
      assertNewestFirst(path, entries.map((entry) => entry.published ?? entry.updated));
    }
  });

  test(`every feed in ${lang} is a JSON Feed too, and says the same`, () => {
    for (const path of jsonFeeds.filter((path) => path.startsWith(`${lang}/`))) {
      const feed = JSON.parse(read(path));
      assert.ok(isJsonFeed(feed), `${path}: ${ajv.errorsText(isJsonFeed.errors)}`);
      assert.deepEqual([feed.language, feed.feed_url], [lang, baseUrl + path]);
      const atom = parseAtomFeed(read(path.replace(/json$/, "xml")));
      const ids = (atom.entries ?? []).map((entry) => entry.id);
      assert.deepEqual(feed.items.map((item) => item.id), ids, path);
      for (const item of feed.items) assert.ok(published.has(item.url), `${path}: ${item.url} is not a page of the site`);
      assertNewestFirst(path, feed.items.map((item) => item.date_published));
    }
  });
}

test("each feed is named by the page it belongs to, and every named feed is there", () => {
  assert.deepEqual(jsonFeeds.map((path) => path.replace(/json$/, "xml")), atomFeeds);
  const named = new Set();
  for (const page of pages.filter((page) => page.lang && !page.redirect)) {
    const links = page.elements.filter((e) => e.tagName === "link" && /^application\/(atom\+xml|feed\+json)$/.test(attribute(e, "type") ?? ""));
    for (const link of links) {
      const path = new URL(attribute(link, "href"), baseUrl + page.address).href.slice(baseUrl.length);
      assert.ok(files.includes(path), `${page.path} names ${path}, which is not there`);
      assert.ok(attribute(link, "title"), `${page.path}: a feed without a name`);
      named.add(path);
    }
  }
  for (const path of [...atomFeeds, ...jsonFeeds]) assert.ok(named.has(path), `no page names ${path}`);
});

test("a planted fault of a JSON feed is found", () => {
  const feed = JSON.parse(read("ar/feed.json"));
  assert.ok(!isJsonFeed({ ...feed, version: "1" }) && !isJsonFeed({ ...feed, items: [{ id: 7 }] }));
  assert.ok(!isJsonFeed({ ...feed, items: [{ id: "a" }] }), "an item without content");
});

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

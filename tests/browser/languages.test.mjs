// What each page says of its language, and how its versions are tied to each other.

import assert from "node:assert/strict";
import { test } from "node:test";
import { attribute, baseUrl, files, pages, readable, spoken as languages, textOf } from "./support/site.mjs";

const tagged = (page, name) => page.elements.filter((element) => element.tagName === name);
const links = (page, rel) => tagged(page, "link").filter((link) => (attribute(link, "rel") ?? "").split(" ").includes(rel));
const alternates = (page) => new Map(links(page, "alternate").filter((l) => attribute(l, "hreflang")).map((l) => [attribute(l, "hreflang"), attribute(l, "href")]));
const own = readable.filter((page) => page.lang);

/** The page that an absolute address of the site names. */
function named(url) {
  assert.ok(url.startsWith(baseUrl), `${url} is not below ${baseUrl}`);
  return pages.find((page) => page.address === decodeURIComponent(url.slice(baseUrl.length)));
}

test("each page says the language and direction of its address", () => {
  for (const lang of Object.keys(languages)) assert.ok(own.some((page) => page.lang === lang), `no page in ${lang}`);
  for (const page of own) {
    const [html] = tagged(page, "html");
    assert.deepEqual([attribute(html, "lang"), attribute(html, "dir")], [page.lang, languages[page.lang]], page.path);
  }
});

test("each page has one title, one heading of the first rank, one main and a description", () => {
  for (const page of readable) {
    const count = (name) => tagged(page, name).filter((e) => e.namespaceURI?.endsWith("xhtml")).length;
    assert.deepEqual([count("title"), count("h1"), count("main")], [1, 1, 1], `title, h1, main of ${page.path}`);
    assert.ok(textOf(tagged(page, "title")[0]).trim(), `title of ${page.path}`);
  }
  for (const page of own) {
    const description = tagged(page, "meta").find((meta) => attribute(meta, "name") === "description");
    assert.ok(description && attribute(description, "content").trim(), `description of ${page.path}`);
  }
});

test("two pages of one language never have the same title", () => {
  const seen = new Map();
  for (const page of own) {
    const title = `${page.lang} ${textOf(tagged(page, "title")[0]).trim()}`;
    assert.equal(seen.get(title), undefined, `${page.path} is titled as ${seen.get(title)}`);
    seen.set(title, page.path);
  }
});

test("alternates are reciprocal, name their own page, and have an x-default", () => {
  const withAlternates = own.filter((page) => alternates(page).size > 0);
  assert.ok(withAlternates.length > 0, "no page names an alternate");
  for (const page of withAlternates) {
    const said = alternates(page);
    assert.ok(said.has("x-default"), `${page.path} has no x-default`);
    assert.equal(said.get(page.lang), baseUrl + page.address, `${page.path} does not name itself`);
    for (const [lang, url] of said) {
      const other = named(url);
      assert.ok(other, `${page.path} names ${url}, which is not there`);
      if (lang === "x-default" && !other.lang) continue;
      if (lang !== "x-default") assert.equal(other.lang, lang, `${page.path} says that ${url} is ${lang}`);
      assert.deepEqual(alternates(other), said, `${page.path} and ${other.path} name different versions`);
    }
  }
});

test("a page shown in another language's words is not called a version, and its canonical is the real page", () => {
  for (const page of own.filter((page) => alternates(page).size === 0 || links(page, "canonical").length > 0)) {
    const [canonical] = links(page, "canonical");
    if (!canonical) continue;
    const url = attribute(canonical, "href");
    const real = named(url);
    assert.ok(real, `${page.path}: canonical ${url} is not there`);
    assert.ok(!real.redirect, `${page.path}: canonical ${url} only leads elsewhere`);
    if (real !== page) assert.ok(!alternates(page).has(page.lang), `${page.path} is no version of its own`);
  }
});

test("the language switch leads to the same thing in the other languages", () => {
  for (const page of own) {
    const rest = page.address.split("/").slice(1).join("/");
    const targets = tagged(page, "a").map((a) => new URL(attribute(a, "href") ?? "", `http://site.test/${page.address}`).pathname);
    for (const lang of Object.keys(languages).filter((lang) => lang !== page.lang)) {
      if (!files.includes(`${lang}/${rest}index.html`)) continue;
      assert.ok(targets.includes(`/${lang}/${rest}`), `${page.path} does not lead to its version in ${lang}`);
    }
  }
});

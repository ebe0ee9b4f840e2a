// Where the pages lead: every link and anchor, at a domain's root and in a sub-folder.

import assert from "node:assert/strict";
import { homedir } from "node:os";
import { test } from "node:test";
import { addresses, broken } from "./support/links.mjs";
import { attribute, baseUrl, bytes, files, output, pages, readable } from "./support/site.mjs";

const list = (found) => `${found.length} found\n${found.slice(0, 60).join("\n")}`;

for (const root of ["http://site.test/", "http://site.test/sub/folder/"]) {
  test(`every internal link and anchor leads somewhere at ${root}`, () => {
    const found = pages.flatMap((page) =>
      addresses(page).flatMap(({ url }) => {
        const reason = broken(page, url, root);
        return reason ? [`${page.path}: ${url}: ${reason}`] : [];
      }),
    );
    assert.ok(pages.some((page) => addresses(page).length > 0));
    assert.deepEqual(found, [], list(found));
  });
}

test("a broken link is found", () => {
  const page = readable.find((page) => page.sort === "home");
  const root = "http://site.test/sub/folder/";
  assert.equal(broken(page, "no-such-thing/", root), "no such file");
  assert.equal(broken(page, "/", root), "leaves the site's folder");
  assert.equal(broken(page, "#no-such-place", root), "no such place #no-such-place");
  assert.equal(broken(page, "https://example.org/", root), undefined);
});

test("only canonical, alternate and links out of the site are absolute", () => {
  const found = readable.flatMap((page) =>
    addresses(page)
      .filter(({ element, url }) => {
        const rel = attribute(element, "rel") ?? "";
        const said = element.tagName === "link" && /\b(canonical|alternate)\b/.test(rel);
        return !said && (url.startsWith(baseUrl) || url.startsWith("//") || (url.startsWith("/") && page.path !== "404.html"));
      })
      .map(({ url }) => `${page.path}: ${url}`),
  );
  assert.deepEqual(found, [], list(found));
});

test("no page and no sheet asks anything of another host", () => {
  const outside = /^(https?:)?\/\//i;
  const asks = (element) =>
    ["img", "source", "script", "iframe", "use", "video", "audio", "object", "embed"].includes(element.tagName) ||
    (element.tagName === "link" && /stylesheet|icon|preload|prefetch|preconnect|manifest/.test(attribute(element, "rel") ?? ""));
  const inPages = pages.flatMap((page) =>
    addresses(page)
      .filter(({ element, url }) => asks(element) && outside.test(url))
      .map(({ url }) => `${page.path}: ${url}`),
  );
  const inSheets = files
    .filter((path) => path.endsWith(".css"))
    .filter((path) => /(@import|url\(\s*["']?(https?:)?\/\/)/i.test(bytes(path).toString("utf8")));
  assert.deepEqual([...inPages, ...inSheets], []);
});

test("no file of the output knows the machine it was built on", () => {
  const repository = new URL("../../", import.meta.url).pathname.replace(/\/$/, "");
  const places = [output, repository, homedir()].filter((place) => place.split("/").length > 2 || place === "/root");
  const found = files.flatMap((path) => {
    const content = bytes(path);
    return places.filter((place) => content.includes(`${place}/`) || content.includes(`file://${place}`)).map((place) => `${path}: ${place}`);
  });
  assert.deepEqual(found, [], list(found));
});

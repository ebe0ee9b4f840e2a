// Where each page leads, resolved as a browser would.

import { attribute, files, pages } from "./site.mjs";

const FILES = new Set(files);
const PAGES = new Map(pages.map((page) => [page.path, page]));
const ADDRESSES = { a: "href", area: "href", link: "href", img: "src", source: "src", script: "src", iframe: "src", use: "href" };

/** Every address a page names in its markup: { element, url } with `url` as written. */
export function addresses(page) {
  return page.elements.flatMap((element) => {
    const url = attribute(element, ADDRESSES[element.tagName] ?? "");
    const more = (attribute(element, "srcset") ?? "").split(",").map((part) => part.trim().split(/\s+/)[0]).filter(Boolean);
    const refresh = element === page.redirect ? /url=\s*['"]?([^'"]*)/i.exec(attribute(element, "content"))?.[1] : undefined;
    return [url, refresh, ...more].filter((url) => url !== undefined).map((url) => ({ element, url }));
  });
}

/** Why a link leads nowhere when the site stands at `root`; nothing when it leads somewhere, or to another host. */
export function broken(page, url, root) {
  if (url.trim() === "") return "empty";
  let target;
  try {
    target = new URL(url, new URL(page.address, root));
  } catch {
    return "no address";
  }
  if (target.origin !== new URL(root).origin) return undefined;
  if (!target.pathname.startsWith(new URL(root).pathname)) return "leaves the site's folder";
  const path = decodeURIComponent(target.pathname.slice(new URL(root).pathname.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!FILES.has(file)) return "no such file";
  const anchor = decodeURIComponent(target.hash.slice(1));
  const lands = anchor === "" || anchor === "top" || PAGES.get(file)?.elements.some((e) => attribute(e, "id") === anchor);
  return lands ? undefined : `no such place #${anchor}`;
}

// The built site as files: which pages there are, of which sort, in which language, and what their markup says.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse } from "parse5";

/** Where the site was built; `tests/run` says so. */
export const output = required("BAYAN_OUTPUT");
/** Where the gallery of charts was built, from `tests/gallery`. */
export const gallery = required("BAYAN_GALLERY");
/** The absolute address the site was built for, with a slash at its end. */
export const baseUrl = required("BAYAN_BASE_URL").replace(/\/*$/, "/");
/** Where pictures are kept for whoever wants to look at them. */
export const pictures = process.env.BAYAN_PICTURES ?? new URL("../pictures/", import.meta.url).pathname;

/** The languages of the first site and the direction of each. */
export const languages = { ar: "rtl", fr: "ltr", en: "ltr" };

/** Those and the languages that the site speaks in part. */
export const spoken = { ...languages, zgh: "ltr" };

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run tests/run, which builds the site and names it`);
  return value;
}

/** Every file of the output, by its path from the output's root, in order. */
export const files = filesOf(output);

function filesOf(folder) {
  const all = readdirSync(folder, { recursive: true });
  return all
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .sort();
}

export const read = (path) => readFileSync(join(output, path), "utf8");
export const bytes = (path) => readFileSync(join(output, path));
export const fromOutput = (path) => relative(output, path).split(sep).join("/");

/** Every HTML page: { path, address, lang, sort, markup, elements, redirect }. */
export const pages = files.filter((path) => path.endsWith(".html")).map(page);

/** Pages that a person reads, so not those that only lead elsewhere. */
export const readable = pages.filter((page) => !page.redirect);

/** The pages of the gallery: { path, lang, markup }. */
export const galleryPages = filesOf(gallery)
  .filter((path) => path.endsWith(".html"))
  .map((path) => ({ path, lang: path.split("/")[0], markup: readFileSync(join(gallery, path), "utf8") }));

function page(path) {
  const markup = read(path);
  const elements = [...walk(parse(markup))];
  const address = path.replace(/(^|\/)index\.html$/, "$1");
  const redirect = elements.find((e) => e.tagName === "meta" && attribute(e, "http-equiv")?.toLowerCase() === "refresh");
  const lang = address.split("/")[0] in spoken ? address.split("/")[0] : undefined;
  return { path, address, lang, markup, elements, redirect, sort: sortOf(address) };
}

/** What sort of page an address names: home, list:news, news, page, tags, tag, … */
function sortOf(address) {
  const [lang, section, id, ...rest] = address.replace(/\/$/, "").split("/");
  if (!(lang in spoken)) return address === "" ? "root" : address;
  if (section === undefined) return "home";
  // Pages with a template of their own, one in each language.
  if (["accessibility", "calendar", "subscribe"].includes(section)) return section;
  if (id === undefined) return hasBelow(`${lang}/${section}/`) ? `list:${section}` : "page";
  if (id === "page" && rest.length === 1) return `list:${section}:more`;
  return section === "tags" ? "tag" : section;
}

function hasBelow(folder) {
  return files.some((path) => path.startsWith(folder) && path !== `${folder}index.html`);
}

/** The elements of a document in its order; what a `template` holds is no part of the page. */
function* walk(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* walk(child);
}

export function attribute(element, name) {
  return element.attrs?.find((attr) => attr.name === name)?.value;
}

export function textOf(node) {
  if (node.nodeName === "#text") return node.value;
  return (node.childNodes ?? []).map(textOf).join("");
}

/**
 * Pages that stand for all: of each sort in each language the one with the most markup, which uses the most of its
 * template, and (as `also`) the one with the least, which has everything that may be empty.
 */
export function samples() {
  const groups = Map.groupBy?.(readable, key) ?? groupBy(readable, key);
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => b.markup.length - a.markup.length);
    const [fullest, emptiest] = [sorted[0], sorted.at(-1)];
    return fullest === emptiest ? [{ page: fullest }] : [{ page: fullest }, { page: emptiest, also: true }];
  });
}

function key(page) {
  return `${page.lang ?? ""} ${page.sort}`;
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

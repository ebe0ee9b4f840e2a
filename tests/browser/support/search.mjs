// The script of search without a browser: pieces of the index are read from the built site.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const source = readFileSync(new URL("../../../themes/default/scripts/search.js", import.meta.url), "utf8");

// The functions of the script, looking into the index of one language of a built site; `read` lists the pieces that were fetched.
export function searching(output, lang) {
  const read = [];
  const context = createContext({ console, setTimeout, clearTimeout, URL, URLSearchParams });
  context.window = context;
  const append = (script) => {
    const name = script.src.replace(/\?.*$/, "");
    let text;
    try {
      text = readFileSync(join(output, lang, "search", name), "utf8");
    } catch {
      script.on.error();
      return;
    }
    read.push({ name, bytes: Buffer.byteLength(text) });
    runInContext(text, context);
    script.on.load();
  };
  const createElement = () => ({ on: {}, addEventListener(event, then) { this.on[event] = then; }, remove() {} });
  context.document = { head: { append }, createElement, getElementById: () => null };
  runInContext(source, context);
  return { ...context.bayan, read };
}

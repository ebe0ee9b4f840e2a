// Every page of the site, as the Nu Html Checker of the W3C reads it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fromOutput, output, pages } from "./support/site.mjs";

const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");

function errorsOf(paths) {
  const checker = ["-Xss8m", "-jar", jar, "--errors-only", "--format", "json", "--exit-zero-always", "--skip-non-html"];
  const ran = spawnSync("java", [...checker, ...paths], { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(ran.status, 0, ran.error?.message ?? ran.stderr);
  return JSON.parse(ran.stderr || ran.stdout).messages;
}

test("the Nu Html Checker finds no error on any page", () => {
  assert.ok(pages.length > 0, "there is no page in the output");
  const messages = errorsOf([output]);
  const told = messages.map((m) => `${fromOutput(new URL(m.url).pathname)}:${m.lastLine}: ${m.message} ${m.extract ?? ""}`);
  assert.equal(told.length, 0, `${told.length} errors\n${told.slice(0, 40).join("\n")}`);
});

test("the Nu Html Checker finds an error that is planted", () => {
  const folder = mkdtempSync(join(tmpdir(), "bayan-markup-"));
  try {
    const page = '<!doctype html><html lang="en"><head><title>a</title></head><body><p><ul></ul></p><img src="a"></body></html>';
    writeFileSync(join(folder, "planted.html"), page);
    assert.ok(errorsOf([folder]).length > 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

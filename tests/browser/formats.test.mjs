// What other programs are told, held against their public schemas.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

const require = createRequire(import.meta.url);
const program = process.env.BAYAN_PROGRAM;

// The schema of SARIF 2.1.0 as OASIS publishes it (docs.oasis-open.org/sarif/sarif/v2.1.0), unchanged.
const SARIF = new URL("./schemas/sarif-2.1.0.json", import.meta.url);

test("findings as SARIF are valid by its public schema, in each language and with none", () => {
  assert.ok(program, "BAYAN_PROGRAM is not set: run tests/run, which builds the program and names it");
  const Ajv = require("ajv").default;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  require("ajv-formats").default(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync(SARIF, "utf8")));
  const folder = mkdtempSync(join(tmpdir(), "bayan-formats-"));
  execFileSync(program, ["--lang", "en", "init", folder, "--languages", "ar,fr,en"], { stdio: "ignore" });
  const check = (lang) => {
    const { stdout, status } = spawnSync(program, ["--root", folder, "--lang", lang, "check", "--format", "sarif"], { encoding: "utf8" });
    const report = JSON.parse(stdout);
    assert.ok(isValid(report), JSON.stringify(isValid.errors, null, 2));
    return { status, results: report.runs[0].results };
  };
  assert.deepEqual(check("en"), { status: 0, results: [] });
  writeFileSync(join(folder, "content/plans/first-plan/facts.yaml"), "perod: {start: 2026}\nscope: [\n");
  writeFileSync(join(folder, "content/pages/about/text.ar.md"), "---\ntitle: ع\n---\n\n[رابط](ملف.pdf) و «نص\n");
  for (const lang of ["ar", "fr", "en"]) {
    const { status, results } = check(lang);
    assert.ok(status === 1 && results.length > 1, `${lang}: ${results.length}`);
  }
  assert.equal(isValid({ version: "2.0.0" }), false, "the schema refuses what is wrong");
  rmSync(folder, { recursive: true });
});

#!/usr/bin/env node
// What the program is built from, for those who must know (CycloneDX 1.5, JSON): every package of the pinned lock file that
// the program itself uses, with its licence, its checksum and what it depends on in turn. Made at each release:
//
//   packaging/sbom.mjs > bayan.cdx.json
//
// Says nothing of when and where it was made, so that two releases can be compared.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const root = new URL("..", import.meta.url).pathname;
const cargo = (...words) => execFileSync("cargo", words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
const metadata = JSON.parse(cargo("metadata", "--locked", "--format-version", "1"));

const packages = new Map(metadata.packages.map((one) => [one.id, one]));
const nodes = new Map(metadata.resolve.nodes.map((one) => [one.id, one]));
const checksums = new Map(
  [...readFileSync(new URL("../Cargo.lock", import.meta.url), "utf8").matchAll(/name = "(.*)"\nversion = "(.*)"\n(?:source = ".*"\n)?(?:checksum = "(.*)"\n)?/g)]
    .map(([, name, version, checksum]) => [`${name}@${version}`, checksum]),
);

// What tests alone use is in no program.
const used = (node) => node.deps.filter((to) => to.dep_kinds.some((kind) => kind.kind !== "dev")).map((to) => to.pkg);
const reached = new Set();
const walk = (id) => {
  if (reached.has(id)) return;
  reached.add(id);
  used(nodes.get(id)).forEach(walk);
};
walk(metadata.resolve.root);

const reference = (one) => `pkg:cargo/${one.name}@${one.version}`;
const component = (one) => ({
  type: one.id === metadata.resolve.root ? "application" : "library",
  "bom-ref": reference(one),
  name: one.name,
  version: one.version,
  purl: reference(one),
  ...(one.license && { licenses: [{ expression: one.license.replaceAll("/", " OR ") }] }),
  ...(checksums.get(`${one.name}@${one.version}`) && { hashes: [{ alg: "SHA-256", content: checksums.get(`${one.name}@${one.version}`) }] }),
});
const ordered = [...reached].map((id) => packages.get(id)).sort((a, b) => (reference(a) < reference(b) ? -1 : 1));
const itself = packages.get(metadata.resolve.root);
const bill = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: { component: component(itself) },
  components: ordered.filter((one) => one !== itself).map(component),
  dependencies: ordered.map((one) => ({ ref: reference(one), dependsOn: used(nodes.get(one.id)).map((id) => reference(packages.get(id))).sort() })),
};

const without = bill.components.filter((one) => !one.licenses || !one.hashes);
if (without.length) {
  console.error(`without a licence or a checksum: ${without.map((one) => one.purl).join(", ")}`);
  process.exit(1);
}
console.log(JSON.stringify(bill, null, 2));

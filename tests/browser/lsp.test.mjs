// `bayan lsp`, spoken to by the client library that editors use (vscode-languageserver-protocol).

import { test } from "node:test";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import rpc from "vscode-jsonrpc/node";
import protocol from "vscode-languageserver-protocol";

const PROGRAM = process.env.BAYAN_PROGRAM;
const FILES = {
  "site.yaml": `title: {ar: موقع, fr: Site}
languages: [ar, fr]
base_url: https://a.example/
publisher: council
menu: [news, about]
tags:
  - {id: water, name: {ar: الماء, fr: Eau}}
`,
  "content/institutions/council/facts.yaml": "name: {ar: مجلس الجهة, fr: Conseil régional}\ninstitution_type: regional-council\n",
  "content/news/opening/facts.yaml": "date: 2026-01-02\ntags: [water]\nrelated: [council]\n",
  "content/news/opening/text.ar.md": "---\ntitle: افتتاح 😀\n---\n\nقال [المجلس 😀](id:council) و[الخبر](id:opening) كلاما.\n",
  "content/news/opening/text.fr.md": "---\ntitle: Ouverture\n---\n\nLe [conseil](id:council).\n",
  "content/pages/about/text.ar.md": "---\ntitle: عن الموقع\n---\n",
  "content/pages/about/text.fr.md": "---\ntitle: À propos\n---\n",
};

/** A site on disk, and an editor that has begun to speak with the program in it. */
async function desk(t, locale = "fr-FR") {
  const root = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), "bayan lsp é-")));
  for (const [name, text] of Object.entries(FILES)) {
    await fs.mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await fs.writeFile(path.join(root, name), text);
  }
  const program = spawn(PROGRAM, ["lsp"], { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(program.stdout),
    new rpc.StreamMessageWriter(program.stdin),
  );
  const told = new Map();
  const waiting = [];
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, (params) => {
    told.set(params.uri, params);
    waiting.splice(0).forEach((look) => look());
  });
  const said = [];
  connection.onNotification(protocol.ShowMessageNotification.type, (params) => said.push(params));
  connection.onRequest(protocol.RegistrationRequest.type, () => undefined);
  connection.listen();
  const answer = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    locale,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: "site" }],
  });
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  t.after(async () => {
    await connection.sendRequest(protocol.ShutdownRequest.type);
    const ended = new Promise((resolve) => program.once("exit", resolve));
    await connection.sendNotification(protocol.ExitNotification.type);
    assert.equal(await ended, 0);
    connection.dispose();
    await fs.rm(root, { recursive: true, force: true });
  });
  const uri = (name) => pathToFileURL(path.join(root, name)).href;
  let version = 0;
  const texts = new Map();
  return {
    root, connection, answer, uri, said,
    /** Opens a file in the editor with these words, saved or not. */
    async open(name, text = FILES[name]) {
      texts.set(name, text);
      version += 1;
      const textDocument = { uri: uri(name), languageId: "yaml", version, text };
      await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, { textDocument });
      return version;
    },
    async type(name, text) {
      texts.set(name, text);
      version += 1;
      await connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(name), version }, contentChanges: [{ text }],
      });
      return version;
    },
    /** What is told of a file once its version is looked at. */
    async told(name, version) {
      for (;;) {
        const known = told.get(uri(name));
        if (known && known.version === version) return known.diagnostics;
        await new Promise((resolve) => waiting.push(resolve));
      }
    },
    /** The place of the sign `¦` in the words, which JavaScript counts in the units of UTF-16 as the protocol does. */
    at(name, marked) {
      const text = texts.get(name);
      const found = text.indexOf(marked.replace("¦", ""));
      assert.notEqual(found, -1, marked);
      const before = text.slice(0, found + marked.indexOf("¦")).split("\n");
      return { textDocument: { uri: uri(name) }, position: { line: before.length - 1, character: before.at(-1).length } };
    },
    /** The words in a range. */
    words(name, range) {
      const lines = texts.get(name).split("\n");
      assert.equal(range.start.line, range.end.line);
      return lines[range.start.line].slice(range.start.character, range.end.character);
    },
  };
}

test("faults of unsaved words are told in the language of the editor, and go when they are mended", async (t) => {
  const editor = await desk(t);
  assert.equal(editor.answer.serverInfo.name, "bayan");
  const name = "content/news/opening/facts.yaml";
  const first = await editor.open(name, "date: 2026-01-02\nrelatd: [council]\nrelated: [councli]\n");
  const faults = await editor.told(name, first);
  assert.deepEqual(faults.map((fault) => [fault.code, editor.words(name, fault.range)]), [
    ["unknown-field", "relatd"], ["unknown-reference", "councli"],
  ]);
  assert.match(faults[0].message, /n’existe pas ici/);
  const actions = await editor.connection.sendRequest(protocol.CodeActionRequest.type, {
    textDocument: { uri: editor.uri(name) }, range: faults[1].range, context: { diagnostics: faults },
  });
  assert.equal(actions[0].edit.changes[editor.uri(name)][0].newText, "council");
  const second = await editor.type(name, "date: 2026-01-02\nrelated: [council]\n");
  assert.deepEqual((await editor.told(name, second)).map((fault) => fault.code), []);
  // A text in Arabic with signs of two units before the fault.
  const text = "content/news/opening/text.ar.md";
  const third = await editor.open(text, FILES[text].replace("id:council", "id:nobody"));
  const [broken] = await editor.told(text, third);
  assert.equal(editor.words(text, broken.range), "id:nobody");
});

test("fields, words of lists, ids, languages and files are offered where they may stand", async (t) => {
  const editor = await desk(t, "ar");
  const labels = async (name, marked) => {
    const offered = await editor.connection.sendRequest(protocol.CompletionRequest.type, editor.at(name, marked));
    return Object.fromEntries(offered.items.map((item) => [item.label, item]));
  };
  const institution = "content/institutions/council/facts.yaml";
  await editor.open(institution, "name:\n  ar: مجلس\n  f\ninstitution_type: reg\nparent: \nweb\n");
  assert.deepEqual(Object.keys(await labels(institution, "  f¦")), ["fr"]);
  const types = await labels(institution, "institution_type: reg¦");
  assert.equal(types["regional-council"].textEdit.newText, "regional-council");
  assert.match(types["regional-council"].detail, /\p{Script=Arabic}/u);
  const parents = await labels(institution, "parent: ¦");
  assert.equal(parents.council.detail, "مجلس");
  const fields = await labels(institution, "web¦");
  assert.equal(fields.website.textEdit.newText, "website: ");
  assert.match(fields.website.documentation.value, /\p{Script=Arabic}/u);
  assert.equal(fields.name, undefined, "what stands there already is not offered");
  const news = "content/news/opening/facts.yaml";
  await editor.open(news, "date: 2026-01-02\ntags: [wa]\nrelated:\n  - co\n");
  assert.deepEqual(Object.keys(await labels(news, "tags: [wa¦")), ["water"]);
  assert.ok((await labels(news, "  - co¦")).council);
  const text = "content/news/opening/text.ar.md";
  await editor.open(text, "---\ntitle: أ\nsu\n---\n\n😀 [المجلس](id:cou\n");
  assert.equal((await labels(text, "su¦")).summary.textEdit.newText, "summary: ");
  const link = (await labels(text, "(id:cou¦")).council.textEdit;
  assert.equal(editor.words(text, link.range), "cou");
  await editor.open("site.yaml", FILES["site.yaml"] + "time");
  assert.ok((await labels("site.yaml", "\ntime¦")).time_zone);
});

test("a field, a word and a reference are explained, and a reference leads to its record", async (t) => {
  const editor = await desk(t);
  const institution = "content/institutions/council/facts.yaml";
  await editor.open(institution);
  const hover = async (name, marked) => {
    const told = await editor.connection.sendRequest(protocol.HoverRequest.type, editor.at(name, marked));
    return told && [told.contents.value, editor.words(name, told.range)];
  };
  const [field, word] = await hover(institution, "institu¦tion_type");
  assert.equal(word, "institution_type");
  assert.match(field, /regional-council/);
  assert.match((await hover(institution, "regional-cou¦ncil"))[0], /\*\*Conseil régional\*\*|\*\*.+\*\*/);
  const text = "content/news/opening/text.ar.md";
  await editor.open(text);
  const [told, id] = await hover(text, "(id:cou¦ncil)");
  assert.equal(id, "council");
  assert.match(told, /Conseil régional/);
  const place = await editor.connection.sendRequest(protocol.DefinitionRequest.type, editor.at(text, "(id:coun¦cil)"));
  assert.equal(place.uri, editor.uri(institution));
  const where = await editor.connection.sendRequest(protocol.ReferencesRequest.type, {
    ...editor.at(text, "(id:coun¦cil)"), context: { includeDeclaration: false },
  });
  const files = where.map((place) => path.relative(editor.root, decodeURIComponent(new URL(place.uri).pathname)));
  assert.deepEqual(files.sort(), [
    "content/news/opening/facts.yaml", "content/news/opening/text.ar.md", "content/news/opening/text.fr.md", "site.yaml",
  ]);
});

test("renaming an id changes every reference, the folder, and keeps the addresses; the site is then without fault", async (t) => {
  const editor = await desk(t);
  const text = "content/news/opening/text.ar.md";
  await editor.open(text);
  const asked = editor.at(text, "(id:open¦ing)");
  const prepared = await editor.connection.sendRequest(protocol.PrepareRenameRequest.type, asked);
  assert.equal(prepared.placeholder, "opening");
  assert.equal(editor.words(text, prepared.range), "opening");
  for (const [newName, why] of [["Bad Name", /identifiant/i], ["opening", /existe déjà/]]) {
    await assert.rejects(editor.connection.sendRequest(protocol.RenameRequest.type, { ...asked, newName }), why);
  }
  for (const [marked, newName] of [["(id:open¦ing)", "first-day"], ["(id:coun¦cil)", "region"]]) {
    const edit = await editor.connection.sendRequest(protocol.RenameRequest.type, { ...editor.at(text, marked), newName });
    if (newName === "region") await apply(edit);
  }
  const check = spawn(PROGRAM, ["check", "--lang", "en", "--root", editor.root], { stdio: ["ignore", "ignore", "pipe"] });
  let report = "";
  check.stderr.on("data", (part) => (report += part));
  await new Promise((resolve) => check.once("exit", resolve));
  assert.doesNotMatch(report, /error/, report);
  const facts = await fs.readFile(path.join(editor.root, "content/institutions/region/facts.yaml"), "utf8");
  assert.match(facts, /^aliases: \[\/ar\/institutions\/council\/, \/fr\/institutions\/council\/\]$/m);
  assert.match(await fs.readFile(path.join(editor.root, text), "utf8"), /😀\]\(id:region\) و/);
  assert.match(await fs.readFile(path.join(editor.root, "site.yaml"), "utf8"), /^publisher: region$/m);
});

/** Does what an editor does with an edit of the workspace. */
async function apply(edit) {
  for (const step of edit.documentChanges) {
    if (step.kind === "rename") {
      await fs.rename(new URL(step.oldUri), new URL(step.newUri));
    } else if (step.kind === "create") {
      await fs.writeFile(new URL(step.uri), "", { flag: "a" });
    } else {
      const lines = (await fs.readFile(new URL(step.textDocument.uri), "utf8")).split("\n");
      // From the end, so that places stay right.
      for (const { range, newText } of [...step.edits].reverse()) {
        const line = lines[range.start.line];
        lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
      }
      await fs.writeFile(new URL(step.textDocument.uri), lines.join("\n"));
    }
  }
}

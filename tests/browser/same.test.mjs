// The pages wherever they stand: at a root and in a sub-folder, with and without scripts, and where there is none.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openPage } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { baseUrl, output, samples } from "./support/site.mjs";

/** Shown for any address that is not there, so its links are relative to the site's own path and to no other. */
const NOT_FOUND = "404.html";
let browser, root, folder, own;

before(async () => {
  [browser, root, folder, own] = await Promise.all([
    openBrowser(),
    serve(output),
    serve(output, "/sub/folder/"),
    serve(output, new URL(baseUrl).pathname),
  ]);
});
after(() => Promise.all([browser?.close(), root?.stop(), folder?.stop(), own?.stop()]));

for (const { page: sample } of samples()) {
  const name = sample.address || "root";
  if (sample.path === NOT_FOUND) continue;

  test(`${name} says the same in a sub-folder and without scripts`, async () => {
    const [plain, bare] = await Promise.all([openPage(browser), openPage(browser, { script: false })]);
    try {
      const path = sample.path.replace(/index\.html$/, "");
      await Promise.all([plain.page.goto(root.address + path), bare.page.goto(folder.address + path)]);
      // What a script alone can do stands in a part of its own, which it shows.
      const text = ({ page }) =>
        page.locator("main").evaluate((main) => {
          main.querySelectorAll("#part-search").forEach((part) => part.remove());
          return main.innerText;
        });
      assert.equal(await text(bare), await text(plain));
      assert.ok((await text(bare)).trim(), "an empty page");
      const styled = ({ page }) => page.locator("body").evaluate((body) => getComputedStyle(body).fontFamily);
      assert.equal(await styled(bare), await styled(plain));
      assert.deepEqual([...plain.trouble, ...bare.trouble], []);
    } finally {
      await Promise.all([plain.close(), bare.close()]);
    }
  });
}

test("an address that is not there is answered with the site's own page, at any depth", async () => {
  const { page, close } = await openPage(browser);
  try {
    const failed = [];
    page.on("response", (response) => response.status() >= 400 && failed.push(response.url()));
    const missing = `${own.address}no/such/page/`;
    assert.equal((await page.goto(missing)).status(), 404);
    assert.deepEqual(failed, [missing], "the page lacks something of its own");
    const font = (target) => target.locator("body").evaluate((body) => getComputedStyle(body).fontFamily);
    const asked = await font(page);
    const links = await page.locator("a[href]:not([href^='#'])").evaluateAll((links) => links.map((link) => link.href));
    assert.ok(links.length > 0 && links.every((link) => link.startsWith(own.address)), links.join("\n"));
    assert.equal((await page.goto(links[0])).status(), 200);
    assert.equal(asked, await font(page));
  } finally {
    await close();
  }
});

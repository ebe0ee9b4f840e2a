// What a browser keeps of the site, for readers whose network is weak or gone. A page is asked from the network first: what
// was corrected or withdrawn is not shown from here to whoever has a network. Data, documents, feeds and earlier days pass by.

const scope = self.registration.scope;
const prefix = `bayan ${scope} `;
const AT_ONCE = `${prefix}site ${SITE.version}`;
const VISITED = `${prefix}visited ${SITE.looks}`;

/** How long the network may take to begin its answer where something was kept, in milliseconds. */
const PATIENCE = 4000;
/** How many of what was visited are kept, the oldest out. */
const MOST = { pages: 60, files: 200 };
/** The folders whose files carry a digest in their names: what is kept of them is never out of date. */
const LASTING = ["assets/", "pictures/"];
/** Earlier days are looked up in the present, and what is attached is no page of the site. */
const NO_PAGES = ["as-of/", "files/"];
const SHOWN = ["style", "script", "image", "font"];

/** An address without what a page is asked or where in it one looks. */
const plain = (url) => {
  const { origin, pathname } = new URL(url, scope);
  return origin + pathname;
};
const own = new Set([...SITE.pages, ...SITE.files].map(plain));
const isPage = (address) => address.endsWith("/");
const isKeepable = (response) => response.status === 200 && response.type === "basic" && !response.redirected;
const isWeb = (response) => (response.headers.get("content-type") ?? "").includes("text/html");

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { method, url, destination, headers } = event.request;
  const address = plain(url);
  if (method !== "GET" || headers.has("range") || !address.startsWith(scope)) return;
  const path = address.slice(scope.length);
  const isIn = (folder) => path.startsWith(folder);
  if (destination === "document") {
    if ((path === "" || isPage(path)) && !NO_PAGES.some(isIn)) event.respondWith(page(event, address));
  } else if (SHOWN.includes(destination)) {
    event.respondWith(LASTING.some(isIn) ? lasting(event, address) : file(event, address));
  }
});

/** All or nothing: a site of which a part is missing is tried again at the next visit. */
async function install() {
  const cache = await caches.open(AT_ONCE);
  const keep = async (path, mode) => {
    const address = plain(path);
    const response = await fetch(address, { cache: mode });
    if (!isKeepable(response)) throw new Error(`${address}: ${response.status}`);
    await cache.put(address, response);
  };
  await Promise.all([...SITE.files.map((path) => keep(path, "default")), ...SITE.pages.map((path) => keep(path, "no-cache"))]);
  await self.skipWaiting();
}

/** What other versions kept goes; the page that brought the reader here is kept too. */
async function activate() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(prefix) && name !== AT_ONCE && name !== VISITED);
  await Promise.all(others.map((name) => caches.delete(name)));
  await self.clients.claim();
  const open = await self.clients.matchAll({ type: "window" });
  const visited = new Set(open.map(({ url }) => plain(url)));
  const again = [...visited].filter((address) => {
    const path = address.slice(scope.length);
    return address.startsWith(scope) && isPage(address) && !own.has(address) && !NO_PAGES.some((folder) => path.startsWith(folder));
  });
  await Promise.all(again.map(async (address) => remember(address, await fetch(address)).catch(() => {})));
}

/** From the network, in time; else as it was kept, which the page then says; else from the network after all. */
async function page(event, address) {
  const { answer, inTime } = await asked(event, address);
  if (inTime && inTime.status < 500) return inTime;
  const copy = await kept(address);
  if (copy) return changed(copy, "<html", "<html data-kept");
  return inTime ?? answer.catch(() => unconnected(address));
}

async function file(event, address) {
  const { answer, inTime } = await asked(event, address);
  if (inTime && inTime.status < 500) return inTime;
  return (await kept(address)) ?? inTime ?? answer;
}

async function lasting(event, address) {
  return (await kept(address)) ?? fromNetwork(event, address);
}

async function asked(event, address) {
  const answer = fromNetwork(event, address);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return { answer, inTime: await Promise.race([answer.catch(() => undefined), late]) };
}

/** What the network answers; it is kept even when it comes too late to be shown. */
function fromNetwork(event, address) {
  const answer = fetch(event.request);
  const remembered = answer.then((response) => remember(address, response.clone()));
  event.waitUntil(remembered.catch(() => {}));
  return answer;
}

/** A kept copy; one that was visited is as new as the one that came with the site, or there is none. */
async function kept(address) {
  for (const name of [AT_ONCE, VISITED]) {
    const cache = await caches.open(name);
    const copy = await cache.match(address, { ignoreVary: true });
    if (copy) return copy;
  }
  return undefined;
}

async function remember(address, response) {
  const [site, visited] = await Promise.all([caches.open(AT_ONCE), caches.open(VISITED)]);
  if (response.status === 404 || response.status === 410) {
    await Promise.all([site.delete(address), visited.delete(address)]);
    return;
  }
  if (!isKeepable(response) || (isPage(address) && !isWeb(response))) return;
  if (own.has(address)) {
    await site.put(address, response);
    return;
  }
  // Deleted first, so that what was seen last stands last.
  await visited.delete(address);
  await visited.put(address, response);
  const addresses = (await visited.keys()).map(({ url }) => url);
  const pages = addresses.filter(isPage);
  const files = addresses.filter((one) => !isPage(one));
  const old = [...pages.slice(0, Math.max(0, pages.length - MOST.pages)), ...files.slice(0, Math.max(0, files.length - MOST.files))];
  await Promise.all(old.map((one) => visited.delete(one)));
}

/** The page that says so, in the language of the one that was asked for, or else of the reader. */
async function unconnected(address) {
  const asked = [address.slice(scope.length).split("/")[0], ...(navigator.languages ?? []).map((tag) => tag.split("-")[0])];
  const lang = asked.find((code) => SITE.languages.includes(code)) ?? SITE.languages[0];
  const place = plain(SITE.offline[lang]);
  const copy = await kept(place);
  // Its links are those of its own place, wherever it is shown.
  return copy ? changed(copy, "<head>", `<head><base href="${place}">`, 503) : Response.error();
}

/** The same page with a few words of its markup replaced. */
async function changed(response, from, to, status = 200) {
  const headers = new Headers(response.headers);
  // The text is as it was before it was compressed.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response((await response.text()).replace(from, () => to), { status, headers });
}

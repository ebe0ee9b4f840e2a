// The bar of the preview: hears what changed on disk, renews the page where it stands, and shows what is wrong.
// It has no words of its own: they come from the program, in the language of the page.

(() => {
  "use strict";

  const own = document.currentScript;
  const place = own.src.replace(/[^/]*$/, "");
  const page = location.pathname;
  const memory = { scroll: `bayan-scroll ${page}`, seen: "bayan-seen", folded: "bayan-folded" };

  const remember = (name, value) => { try { sessionStorage.setItem(name, value); } catch { /* a browser may refuse */ } };
  const recall = (name) => { try { return sessionStorage.getItem(name); } catch { return null; } };

  // ── The page itself: renewed where it stands ──

  function leave() {
    const open = [...document.querySelectorAll("details")].map((part) => part.open);
    remember(memory.scroll, JSON.stringify({ x: scrollX, y: scrollY, open }));
    location.reload();
  }

  function arrive() {
    const left = recall(memory.scroll);
    if (!left) return;
    try { sessionStorage.removeItem(memory.scroll); } catch { /* a browser may refuse */ }
    const { x, y, open } = JSON.parse(left);
    const parts = [...document.querySelectorAll("details")];
    if (parts.length === open.length) parts.forEach((part, at) => { part.open = open[at]; });
    const back = () => scrollTo({ left: x, top: y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }

  let looking = null;

  /** Asks for the page again; whoever asks meanwhile is answered by one more look. */
  function look() {
    looking = (looking ?? Promise.resolve()).then(lookOnce, lookOnce);
    return looking;
  }

  async function lookOnce() {
    const response = await fetch(location.href, { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    const now = fresh.querySelector("script[data-tag]")?.dataset;
    if (!now || now.tag === own.dataset.tag) return;
    if (now.words !== own.dataset.words) return leave();
    own.dataset.tag = now.tag;
    restyle(fresh);
  }

  /** The sheets whose content is new take the place of the old ones; nothing else moves. */
  function restyle(fresh) {
    const sheets = (of) => [...of.querySelectorAll('link[rel~="stylesheet"]')];
    const after = sheets(fresh);
    sheets(document).forEach((old, at) => {
      const address = after[at]?.getAttribute("href");
      if (!address || address === old.getAttribute("href")) return;
      const sheet = old.cloneNode();
      sheet.setAttribute("href", address);
      sheet.addEventListener("load", () => old.remove(), { once: true });
      old.after(sheet);
    });
  }

  // ── News ──

  /** Calls `changed` with each piece of news, and `away` with whether the preview has stopped. */
  function hear(changed, away) {
    let source = null;
    const begin = () => {
      if (source || document.hidden) return;
      source = new EventSource(`${place}events`);
      source.addEventListener("message", (event) => { away(false); changed(JSON.parse(event.data)); });
      source.addEventListener("error", () => away(true));
    };
    // A browser has six connections for all its pages: those nobody sees give theirs back.
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) return begin();
      source?.close();
      source = null;
    });
    begin();
  }

  // ── Pages in frames: the window around them hears, and lets them look ──

  if ("frames" in own.dataset) {
    const frames = [...document.querySelectorAll("iframe")];
    hear(() => frames.forEach((frame) => frame.contentWindow?.bayanLook?.()), () => {});
    let leader = null;
    const follow = (frame) => {
      const inside = frame.contentWindow;
      inside.addEventListener("pointerenter", () => { leader = frame; }, true);
      for (const name of ["wheel", "touchstart", "keydown"]) inside.addEventListener(name, () => { leader = frame; }, { passive: true });
      inside.addEventListener("scroll", () => {
        if (leader !== frame) return;
        const root = inside.document.documentElement;
        const share = inside.scrollY / Math.max(1, root.scrollHeight - inside.innerHeight);
        for (const other of frames.filter((other) => other !== frame)) {
          const to = other.contentWindow;
          to.scrollTo({ top: share * (to.document.documentElement.scrollHeight - to.innerHeight), behavior: "instant" });
        }
      }, { passive: true });
    };
    for (const frame of frames) frame.addEventListener("load", () => follow(frame));
    return;
  }

  arrive();
  if (window.top !== window.self) {
    window.bayanLook = look;
    return;
  }

  // ── The bar ──

  const host = document.createElement("div");
  host.id = "bayan-preview";
  const shadow = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = `${place}bar.css`;
  const holder = document.createElement("div");
  holder.setAttribute("aria-live", "polite");
  shadow.append(style, holder);
  document.body.append(host);

  let bar = null;
  let openPanel = null;

  async function draw() {
    const response = await fetch(`${place}bar?page=${encodeURIComponent(page)}`, { cache: "no-store" });
    if (!response.ok) return;
    const markup = await response.text();
    // What is typed and not sent yet stays, and so does the place of the keyboard.
    const typed = [...holder.querySelectorAll("input[name]")].filter((field) => field.value !== field.defaultValue);
    const at = shadow.activeElement;
    const focused = at?.dataset?.panel ? `[data-panel="${at.dataset.panel}"]` : at?.name && `[name="${at.name}"]`;
    holder.innerHTML = markup;
    for (const { name, value } of typed) {
      const field = holder.querySelector(`input[name="${name}"]`);
      if (field) field.value = value;
    }
    bar = holder.querySelector(".bar");
    if (recall(memory.folded) === "yes") fold(true);
    const overlay = bar.querySelector("[data-overlay]");
    if (overlay?.dataset.errors === "true" && recall(memory.seen) !== overlay.dataset.mark) openPanel = "faults";
    show(openPanel);
    if (focused) bar.querySelector(focused)?.focus();
  }

  const panelOf = (name) => name === "faults" ? bar.querySelector("[data-overlay]") : bar.querySelector(`#panel-${name}`);

  /** Shows one panel, or none. */
  function show(name) {
    openPanel = name && panelOf(name) ? name : null;
    for (const button of bar.querySelectorAll("[data-panel]")) {
      const panel = panelOf(button.dataset.panel);
      const isOpen = button.dataset.panel === openPanel;
      button.setAttribute("aria-expanded", String(isOpen));
      if (panel) panel.hidden = !isOpen;
    }
  }

  function close() {
    const overlay = bar.querySelector("[data-overlay]");
    if (openPanel === "faults" && overlay) remember(memory.seen, overlay.dataset.mark);
    const button = bar.querySelector(`[data-panel="${openPanel}"]`);
    show(null);
    button?.focus();
  }

  function fold(isFolded) {
    bar.classList.toggle("folded", isFolded);
    bar.querySelector("[data-fold]").setAttribute("aria-expanded", String(!isFolded));
    remember(memory.folded, isFolded ? "yes" : "no");
    if (isFolded) show(null);
  }

  shadow.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button || !bar) return;
    if ("close" in button.dataset) close();
    else if ("fold" in button.dataset) fold(!bar.classList.contains("folded"));
    else if (button.dataset.panel === openPanel) close();
    else if (button.dataset.panel) show(button.dataset.panel);
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && bar && openPanel) close();
  });

  let known = null;
  let wasAway = false;
  hear(
    (news) => {
      // Anything may have happened before the first news of a connection.
      if (!known || wasAway || news.pages !== known.pages) look();
      [known, wasAway] = [news, false];
      draw();
    },
    (isAway) => {
      wasAway ||= isAway;
      const said = bar?.querySelector("[data-away]");
      if (said) said.hidden = !isAway;
    },
  );
})();

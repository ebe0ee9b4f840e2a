// Search in the browser: no request leaves the site, and pieces of the index are fetched as they are needed, as scripts, so
// that it works from a disk as well. Folding is that of the program (src/locale/search.rs), with its tables.
(() => {
  "use strict";
  const state = { map: null, filters: null, words: new Map(), records: new Map(), waiting: new Map() };

  // ── Folding ──
  const isDigit = (c) => c >= "0" && c <= "9";

  function joinGroups(text) {
    const run = (at) => { let n = 0; while (at + n < text.length && isDigit(text[at + n])) n += 1; return n; };
    let joined = "";
    let at = 0;
    while (at < text.length) {
      const length = run(at);
      joined += text.slice(at, at + Math.max(length, 1));
      at += Math.max(length, 1);
      if (length < 1 || length > 3) continue;
      const sign = text[at];
      if (!sign || !" .,'’".includes(sign)) continue;
      let end = at;
      while (text[end] === sign && run(end + 1) === 3) end += 4;
      if (text[end] === sign && end + 1 < text.length && isDigit(text[end + 1])) continue;
      for (const c of text.slice(at, end)) if (isDigit(c)) joined += c;
      at = end;
    }
    return joined;
  }

  function fold(text, tables) {
    const composed = text.normalize("NFKC").toLowerCase();
    let mapped = "";
    for (const letter of composed) mapped += letter in tables.letters ? tables.letters[letter] : letter;
    return joinGroups(mapped.normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, ""));
  }

  function words(folded) {
    return folded.split(/[^\p{Alphabetic}\p{N}]+/u).filter((word) => [...word].length > 1 || /^\p{N}/u.test(word));
  }

  const size = (word) => [...word].length;

  function inner(word, tables) {
    const forms = [];
    for (const [prefix, kept] of tables.prefixes) {
      if (word.startsWith(prefix) && size(word.slice(prefix.length)) >= kept) forms.push(word.slice(prefix.length));
    }
    return forms;
  }

  function asked(word, tables) {
    const forms = [word, ...inner(word, tables)];
    for (const form of [...forms]) {
      for (const [ending, other] of tables.endings) {
        const stem = form.endsWith(ending) ? form.slice(0, form.length - ending.length) : "";
        if (size(stem) >= 3) forms.push(stem + other);
      }
    }
    return [...new Set(forms)];
  }

  // How many slips of the hand lie between two words, or more than `most`: a letter too many, too few, another, two turned.
  function slips(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = null;
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j += 1) {
        const cost = a[i - 1] === b[j - 1] ? 0 : 1;
        let n = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + cost);
        if (before && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) n = Math.min(n, before[j - 2] + 1);
        row.push(n);
        least = Math.min(least, n);
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  }

  // ── The index ──
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUE = Object.fromEntries([...DIGITS].map((digit, at) => [digit, at]));

  // A posting is the distance to the record before it times eight, and how much the word weighs there.
  function postings(written) {
    const found = [];
    let record = -1;
    let number = 0;
    let shift = 1;
    for (const digit of written) {
      const value = VALUE[digit];
      number += (value & 31) * shift;
      shift *= 32;
      if (value & 32) continue;
      record += Math.floor(number / 8) + 1;
      found.push([record, (number % 8) + 1]);
      number = 0;
      shift = 1;
    }
    return found;
  }

  let folder = "";

  // A piece calls back when it runs; one of another edition than the map's is fetched anew, past whatever kept it.
  function fetchPiece(name, again) {
    const known = state.waiting.get(name);
    if (known && !again) return known.promise;
    const waiting = {};
    waiting.promise = new Promise((resolve, reject) => Object.assign(waiting, { resolve, reject }));
    state.waiting.set(name, waiting);
    const script = document.createElement("script");
    script.src = `${folder}${name}.js${again ? `?${again}` : ""}`;
    script.addEventListener("error", () => { state.waiting.delete(name); waiting.reject(new Error(name)); });
    script.addEventListener("load", () => script.remove());
    document.head.append(script);
    return waiting.promise;
  }

  function arrived(name, stamp, value) {
    const waiting = state.waiting.get(name);
    if (!waiting) return;
    if (name !== "map" && state.map && state.map.stamp !== stamp && !waiting.again) {
      const { resolve, reject } = waiting;
      fetchPiece(name, state.map.stamp).then(resolve, reject);
      state.waiting.get(name).again = true;
      return;
    }
    waiting.resolve(value);
  }

  const pieceOf = (word) => {
    const { first } = state.map;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (first[middle] <= word) low = middle + 1; else high = middle;
    }
    return Math.max(low - 1, 0);
  };

  async function piece(number) {
    if (!state.words.has(number)) {
      const lines = (await fetchPiece(`words-${number}`)).split("\n");
      state.words.set(number, lines.map((line) => line.split(" ")));
    }
    return state.words.get(number);
  }

  // The words of the index that begin like `start`; at most so many pieces are looked through.
  async function beginning(start, most) {
    const found = [];
    const last = Math.min(pieceOf(`${start}\u{10FFFF}`), pieceOf(start) + most - 1);
    for (let at = pieceOf(start); at <= last; at += 1) {
      for (const line of await piece(at)) if (line[0].startsWith(start)) found.push(line);
    }
    return found;
  }

  // Every word of the index that may be meant by a typed word, and how surely.
  async function meant(word, isOpen) {
    const { tables } = state.map;
    const sure = new Map();
    const take = (line, how) => { if ((sure.get(line[0])?.[1] ?? 0) < how) sure.set(line[0], [line, how]); };
    const bare = inner(word, tables);
    for (const [at, form] of asked(word, tables).entries()) {
      const whole = at === 0 ? 1 : bare.includes(form) ? 0.9 : 0.75;
      const isLong = size(form) >= (isOpen && at === 0 ? 2 : 3);
      for (const line of isLong ? await beginning(form, 2) : (await piece(pieceOf(form))).filter((l) => l[0] === form)) {
        const rest = line[0].length - form.length;
        take(line, rest === 0 ? whole : whole * (isOpen ? 0.7 : 0.6) * Math.max(form.length / line[0].length, 0.35));
      }
    }
    if (sure.size || size(word) < 4 || /^\p{N}/u.test(word)) return [...sure.values()];
    const most = size(word) >= 8 ? 2 : 1;
    const starts = new Set([word.slice(0, 2), word.slice(1, 3), word[0] + word.slice(2, 3), word[1] + word[0]]);
    for (const form of inner(word, tables)) starts.add(form.slice(0, 2));
    for (const start of starts) {
      for (const line of await beginning(start, 3)) {
        const distance = Math.min(...[word, ...inner(word, tables)].map((form) => slips(form, line[0], most)));
        if (distance <= most) take(line, 0.5 / (1 + distance));
      }
    }
    return [...sure.values()];
  }

  // The records for a query, the best first, and the folded words that were found in them.
  async function find(query) {
    if (!state.map) state.map = await fetchPiece("map");
    const folded = fold(query, state.map.tables);
    const typed = [...new Set(words(folded))].slice(0, 8);
    const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(query);
    const scores = new Map();
    const shown = new Set();
    for (const [at, word] of typed.entries()) {
      const best = new Map();
      for (const [line, how] of await meant(word, isOpen && at === typed.length - 1)) {
        const list = postings(line[1]);
        const rare = Math.log(1 + state.map.count / (list.length + 0.5));
        shown.add(line[0]);
        for (const [record, weight] of list) {
          const score = how * rare * (1 + weight * weight);
          if (score > (best.get(record) ?? 0)) best.set(record, score);
        }
      }
      for (const [record, score] of best) {
        const sum = scores.get(record) ?? { score: 0, words: 0 };
        scores.set(record, { score: sum.score + score, words: sum.words + 1 });
      }
    }
    const found = [...scores].map(([record, sum]) => [record, sum.score * (sum.words / typed.length) ** 3]);
    found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    // Whoever typed several words wants them together, where there is such a record.
    const together = found.filter(([record]) => scores.get(record).words === typed.length);
    const records = (together.length ? together : found).map(([record]) => record);
    return { records, words: [...new Set([...typed.flatMap((word) => asked(word, state.map.tables)), ...shown])] };
  }

  async function record(number) {
    const at = Math.floor(number / state.map.together);
    if (!state.records.has(at)) state.records.set(at, await fetchPiece(`records-${at}`));
    return state.records.get(at)[number % state.map.together];
  }

  async function filters() {
    if (!state.filters) state.filters = await fetchPiece("filters");
    return state.filters;
  }

  window.bayan = { arrived, fold, words, inner, asked, find, record, state, slips };
  if (typeof document === "undefined" || !document.getElementById) return;

  // ── The page ──
  const page = document.getElementById("part-search");
  if (!page) return;
  folder = page.dataset.folder;
  const at = (name) => page.querySelector(`[data-part="${name}"]`);
  const [field, results, list, count, none, failed, more] =
    ["field", "results", "list", "count", "none", "failed", "more"].map(at);
  const browse = document.getElementById("part-browse");
  const selects = [...page.querySelectorAll("select")];
  const SHOWN = 8;
  let asking = 0;
  let found = null;

  // `text` with the words that were looked for marked; a long one is cut to where most of them stand.
  function extract(text, wanted, most) {
    const { tables } = state.map;
    const parts = [];
    const pattern = /[\p{Alphabetic}\p{N}\p{M}]+/gu;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const word = fold(match[0], tables);
      const forms = [word, ...inner(word, tables)];
      if (wanted.some((form) => size(form) > 1 && forms.some((one) => one === form || (size(form) > 2 && one.startsWith(form))))) {
        parts.push([match.index, match.index + match[0].length]);
      }
    }
    let start = 0;
    let end = text.length;
    if (most && text.length > most) {
      let best = -1;
      for (const [from] of parts.length ? parts : [[0]]) {
        const hits = parts.filter(([other]) => other >= from && other < from + most).length;
        if (hits > best) { best = hits; start = Math.max(from - 40, 0); }
      }
      if (start > 0) { const space = text.indexOf(" ", start); start = space < 0 ? start : space + 1; }
      end = Math.min(start + most, text.length);
      if (end < text.length) { const space = text.lastIndexOf(" ", end); end = space > start ? space : end; }
    }
    const piece = document.createDocumentFragment();
    if (start > 0) piece.append("… ");
    let from = start;
    for (const [first, last] of parts) {
      if (first < from || last > end) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(first, last);
      piece.append(text.slice(from, first), mark);
      from = last;
    }
    piece.append(text.slice(from, end));
    if (end < text.length) piece.append(" …");
    return piece;
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
    made.append(...children.filter((child) => child !== "" && child !== null));
    return made;
  }

  async function row(number, wanted) {
    const [address, title, kind, date, text, lang, dir] = await record(number);
    const language = lang ? { lang, dir } : {};
    const link = element("a", { href: page.dataset.root + address + (page.dataset.index ?? ""), ...language }, extract(title, wanted));
    const facts = element("p", { class: "found-facts" }, element("span", {}, kind), date ? element("span", {}, date) : "");
    return element("li", {}, element("h2", {}, link), facts, text ? element("p", { class: "found-text", ...language }, extract(text, wanted, 180)) : "");
  }

  function kept(filters) {
    const values = selects.map((select) => select.value);
    return found.records.filter((number) => selects.every((select, n) => !values[n] || filters[select.name].of(number).includes(values[n])));
  }

  function lists(data) {
    const one = (written) => (number) => (written[number] === " " ? [] : [String(written.charCodeAt(number) - 33)]);
    const several = (written) => (number) => (written[number] ? written[number].split(" ") : []);
    return {
      kind: { names: data.kinds, of: one(data.kind) },
      year: { names: data.years, of: one(data.year) },
      institution: { names: data.institutions, of: several(data.institution) },
    };
  }

  function offer(filters) {
    for (const select of selects) {
      const chosen = select.value;
      const counts = new Map();
      for (const number of found.records) for (const value of filters[select.name].of(number)) counts.set(value, (counts.get(value) ?? 0) + 1);
      while (select.options.length > 1) select.remove(1);
      for (const [value, name] of filters[select.name].names.entries()) {
        const times = counts.get(String(value));
        if (times) select.add(new Option(`${name} (\u2066${times}\u2069)`, value));
      }
      select.value = [...select.options].some((option) => option.value === chosen) ? chosen : "";
      select.closest("label").hidden = select.options.length < 2;
    }
  }

  async function show(from) {
    const asked = asking;
    const chosen = kept(state.lists);
    const rows = [];
    for (const number of chosen.slice(from, from + SHOWN)) rows.push(await row(number, found.words));
    if (asked !== asking) return;
    if (from === 0) list.replaceChildren();
    list.append(...rows);
    count.textContent = String(chosen.length);
    results.hidden = chosen.length === 0;
    none.hidden = chosen.length > 0;
    more.hidden = from + SHOWN >= chosen.length;
    if (from > 0) rows[0]?.querySelector("a").focus();
  }

  async function ask() {
    asking += 1;
    const asked = asking;
    const query = field.value.trim();
    failed.hidden = true;
    browse.hidden = query !== "";
    if (query === "") { results.hidden = true; none.hidden = true; return; }
    try {
      const answer = await find(query);
      const data = await filters();
      if (asked !== asking) return;
      found = answer;
      state.lists ??= lists(data);
      offer(state.lists);
      await show(0);
    } catch {
      if (asked !== asking) return;
      failed.hidden = false;
      browse.hidden = false;
    }
  }

  let timer = 0;
  const remember = () => {
    const address = new URL(location.href);
    if (field.value.trim()) address.searchParams.set("q", field.value.trim()); else address.searchParams.delete("q");
    try { history.replaceState(null, "", address); } catch { /* A page opened from a disk has no history of its own. */ }
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { remember(); ask(); }, 120);
  });
  page.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    remember();
    ask();
  });
  for (const select of selects) select.addEventListener("change", () => show(0));
  more.addEventListener("click", () => show(list.children.length));
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  page.hidden = false;
  if (field.value) ask();
})();

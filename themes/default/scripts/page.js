// What a script adds to the page of a record: a button that copies a citation where browsers allow it, and, in what a reader
// tells of a mistake, the words that the reader marked. Without it the citation is text and the letter names the page.
(() => {
  "use strict";
  const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

  if (navigator.clipboard && isSecureContext) {
    for (const button of document.querySelectorAll("button[data-copies]")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(plain(document.getElementById(button.dataset.copies).textContent));
        button.nextElementSibling.textContent = button.dataset.done;
      });
    }
  }

  const link = document.querySelector("a[data-place]");
  const main = document.querySelector("main");
  if (!link || !main) return;
  const { href, textContent: words } = link;

  // The words themselves, as a fragment finds them (WICG, Text Fragments): the first and the last where they are many.
  const part = (text) => encodeURIComponent(text).replaceAll("-", "%2D");
  const fragment = (text) => {
    const all = text.split(" ");
    return all.length > 8 ? `${part(all.slice(0, 4).join(" "))},${part(all.slice(-4).join(" "))}` : part(text);
  };

  // The last place before some words that has an address.
  const placeOf = (node) => {
    let last = "";
    for (const element of main.querySelectorAll("[id]")) {
      if (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) break;
      last = element.id;
    }
    return last;
  };

  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    if (selection.isCollapsed || !main.contains(selection.anchorNode)) return;
    const text = plain(selection.toString());
    if (!text) return;
    const place = `#${placeOf(selection.getRangeAt(0).startContainer)}:~:text=${fragment(text)}`;
    link.href = href.replace(link.dataset.place, link.dataset.place + encodeURIComponent(place));
    link.textContent = link.dataset.marked || words;
  });
})();

// What a script adds where a site is kept by browsers: it asks for that once the page is whole, says of a page that was kept
// of which day it is, and offers to try again where nothing was kept. Without it every page comes from the network.
(() => {
  "use strict";
  const { worker } = document.currentScript.dataset;
  const said = document.getElementById("part-kept");
  const words = document.getElementById("words-kept");
  if (said && words && document.documentElement.hasAttribute("data-kept")) said.append(words.content.cloneNode(true));

  for (const button of document.querySelectorAll("button[data-again]")) {
    button.hidden = false;
    button.addEventListener("click", () => location.reload());
  }

  // A browser that refuses keeps nothing; the page needs nothing of it.
  addEventListener("load", () => {
    navigator.serviceWorker?.register(new URL(worker, document.baseURI), { updateViaCache: "none" }).catch(() => {});
  });
})();

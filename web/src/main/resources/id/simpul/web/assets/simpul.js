// Smooths what htmx leaves rough when it puts new results in place of the old. Every page works without this file.
"use strict";

(() => {
  const states = new Map();
  const folds = () => document.querySelectorAll("#results details[id]");

  // What the reader has opened stays open.
  document.addEventListener("htmx:beforeSwap", () => folds().forEach((fold) => states.set(fold.id, fold.open)));

  document.addEventListener("htmx:afterSettle", () => {
    folds().forEach((fold) => {
      if (states.has(fold.id)) {
        fold.open = states.get(fold.id);
      }
    });
    // The link that was followed may be gone: whoever uses a keyboard goes on from the number of results.
    if (document.activeElement === document.body) {
      document.getElementById("count")?.focus({ preventScroll: true });
    }
  });
})();

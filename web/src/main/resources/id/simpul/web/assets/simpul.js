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

  // Ways to go on while a question is typed, in the browser's own list: keyboard and screen reader know it.
  const ways = document.createElement("datalist");
  ways.id = "ways";
  let waiting = 0;
  let asked = "";

  const suggest = async (box) => {
    const typed = box.value.trim();
    if (typed.length < 2 || typed === asked) {
      return;
    }
    asked = typed;
    try {
      const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(typed));
      if (answer.ok && asked === typed) {
        const { suggestions } = await answer.json();
        ways.replaceChildren(...suggestions.map(({ text }) => new Option(text, text)));
      }
    } catch {
      // No suggestions, then: the question can be asked all the same.
    }
  };

  document.addEventListener("input", (event) => {
    if (event.target.matches("form[role=search] input[name=q]")) {
      if (!ways.isConnected) {
        document.body.append(ways);
      }
      event.target.setAttribute("list", ways.id);
      clearTimeout(waiting);
      waiting = setTimeout(suggest, 120, event.target);
    }
  });
})();

// While the first index is being made, looks again by itself.
"use strict";
(() => {
  const waiting = document.querySelector("[data-reload]");
  if (waiting) {
    setTimeout(() => location.reload(), Number(waiting.dataset.reload));
  }
})();

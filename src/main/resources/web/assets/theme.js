// The reader's choice of light or dark, before anything is drawn; without one, the system's.
"use strict";
(() => {
  const root = document.documentElement;
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const theme = () => chosen() ?? (system.matches ? "dark" : "light");
  const show = () => {
    root.dataset.theme = theme();
    const button = document.getElementById("theme");
    if (button) {
      button.textContent = theme() === "dark" ? button.dataset.light : button.dataset.dark;
    }
  };
  const change = () => {
    show();
    document.dispatchEvent(new CustomEvent("themechange"));
  };
  show();
  system.addEventListener("change", change);
  document.addEventListener("DOMContentLoaded", () => {
    show();
    document.getElementById("theme")?.addEventListener("click", () => {
      try {
        localStorage.setItem("theme", theme() === "dark" ? "light" : "dark");
      } catch {
        // Without storage the choice cannot be kept.
      }
      change();
    });
  });
})();

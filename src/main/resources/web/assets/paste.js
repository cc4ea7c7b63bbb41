// Counts what is pasted, says that it is being read, and puts away a message that was read.
"use strict";
(() => {
  const form = document.getElementById("paste");
  const text = document.getElementById("text");
  const limit = document.getElementById("limit");
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const count = () => {
    limit.textContent = limit.dataset.count
      .replace("{0}", number.format(text.value.length))
      .replace("{1}", number.format(text.maxLength));
  };
  text.addEventListener("input", count);
  if (text.value.length > 0) {
    count();
  }
  form.addEventListener("submit", () => {
    form.querySelector("button[type=submit]").disabled = true;
    document.getElementById("state").textContent = form.dataset.reading;
  });
  // A page that the browser kept may be sent again.
  addEventListener("pageshow", () => {
    form.querySelector("button[type=submit]").disabled = false;
  });
  const dismiss = document.getElementById("dismiss");
  if (dismiss) {
    dismiss.hidden = false;
    dismiss.addEventListener("click", () => {
      document.getElementById("problem").remove();
      text.focus();
    });
  }
})();

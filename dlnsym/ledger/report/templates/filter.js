"use strict";
(() => {
  const form = document.getElementById("filters");
  const rows = [...document.querySelectorAll("article")];
  const shown = document.getElementById("shown");
  const apply = () => {
    const { section, verdict, text } = Object.fromEntries(new FormData(form));
    const words = text.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const hit = (!section || row.dataset.section === section)
        && (!verdict || row.dataset.verdict === verdict)
        && (!words || row.querySelector("h3").textContent.toLowerCase().includes(words));
      row.hidden = !hit;
      count += hit;
    }
    shown.textContent = `${count} of ${rows.length} rows`;
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  apply();
})();

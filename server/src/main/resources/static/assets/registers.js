// A sheet of fields behaves as spreadsheets do: Enter and the arrows go on, a copied block fills cells.
"use strict";
const sheet = document.querySelector("form.typing");
if (sheet) {
  const cell = (row, column) => sheet.elements[`c${row}_${column}`];
  const place = field => {
    const found = /^c(\d+)_(\d+)$/.exec(field.name || "");
    return found ? [Number(found[1]), Number(found[2])] : null;
  };
  const go = (row, column) => {
    const next = cell(row, column);
    if (next) {
      next.focus();
      if (next.select) next.select();
    }
    return Boolean(next);
  };
  sheet.addEventListener("keydown", event => {
    const at = place(event.target);
    if (!at || event.isComposing) return;
    const choosing = event.target.tagName === "SELECT";
    const down = event.key === "Enter" || (event.key === "ArrowDown" && !choosing);
    const up = event.key === "ArrowUp" && !choosing;
    if ((down && go(at[0] + 1, at[1])) || (up && go(at[0] - 1, at[1]))) event.preventDefault();
  });
  sheet.addEventListener("paste", event => {
    const at = place(event.target);
    const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
    if (!at || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    text.split(/\r?\n/).forEach((line, down) =>
      line.split("\t").forEach((value, right) => {
        const field = cell(at[0] + down, at[1] + right);
        if (field) field.value = value.trim();
      }));
  });
}

// Deciding by keys: j and k walk, the keys on the buttons decide, u takes the last act back.
// The pages work without this file: every key presses a button that is on the page.
"use strict";
const items = [...document.querySelectorAll("article.item")];
let current = -1;
function stand(at) {
  if (!items.length) return;
  if (current >= 0) items[current].classList.remove("current");
  current = Math.max(0, Math.min(items.length - 1, at));
  items[current].classList.add("current");
  items[current].focus({ preventScroll: true });
  items[current].scrollIntoView({ block: "nearest" });
}
function press(button) {
  const form = button.closest("form");
  const wanted = button.dataset.wants && form && form.elements[button.dataset.wants];
  if (wanted && !wanted.value.trim()) {
    form.pending = button;
    wanted.placeholder = form.dataset.sayWhy || "";
    wanted.focus();
  } else {
    button.click();
  }
}
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const field = event.target.closest("input, select, textarea");
  if (field) {
    const form = field.closest("form.decide");
    if (event.key === "Escape") stand(Math.max(0, current));
    if (event.key === "Enter" && form && form.pending) {
      event.preventDefault();
      if (field.value.trim()) form.pending.click();
    }
    return;
  }
  if (event.key === "j") stand(current + 1);
  else if (event.key === "k") stand(current - 1);
  else if (event.key === "u") document.getElementById("undo-last")?.click();
  else {
    const button = items[current]?.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!button) return;
    event.preventDefault();
    press(button);
    const details = button.closest("details");
    if (details && details.open) details.querySelector("select, input").focus();
  }
});
if (items.length && items[0].querySelector("form")) stand(0);

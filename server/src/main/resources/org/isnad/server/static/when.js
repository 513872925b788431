// The sliders of the two times move the date fields beside them. The fields work without this file.
"use strict";
const DAY = 86400000;
const text = (days) => new Date(days * DAY).toISOString().slice(0, 10);
for (const slider of document.querySelectorAll("input[type=range][data-moves]")) {
  const field = document.getElementById(slider.dataset.moves);
  const isOpen = slider.dataset.open === "yes";
  if (Number(slider.min) >= Number(slider.max)) continue;
  const tell = () => slider.setAttribute("aria-valuetext", field.value || slider.max);
  slider.hidden = false;
  slider.addEventListener("input", () => {
    field.value = isOpen && slider.value === slider.max ? "" : text(Number(slider.value));
    tell();
  });
  field.addEventListener("input", () => {
    const at = field.value ? Date.parse(field.value) / DAY : Number(slider.max);
    if (!Number.isNaN(at)) slider.value = at;
    tell();
  });
  tell();
}
// Going back shows the page as it was asked for, not as its fields were left.
addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelector("form.times").reset();
});
document.addEventListener("keydown", (event) => {
  const open = document.querySelector("details.when[open]");
  if (event.key === "Escape" && open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  const open = document.querySelector("details.when[open]");
  if (open && !open.contains(event.target)) open.open = false;
});

// Shows what a superscript stands for beside it, as the list below the page tells it. Ctrl-K searches.
// The pages are complete without this file.
"use strict";
let card = null;
function hide() {
  if (card) card.remove();
  card = null;
}
function show(link) {
  hide();
  const note = document.getElementById("n" + link.textContent.trim());
  if (!note) return;
  card = document.createElement("div");
  card.className = "card";
  card.setAttribute("role", "note");
  for (const child of note.childNodes) card.append(child.cloneNode(true));
  document.body.append(card);
  const at = link.getBoundingClientRect();
  const left = Math.min(at.left + scrollX, scrollX + innerWidth - card.offsetWidth - 12);
  const below = at.bottom + card.offsetHeight + 10 < innerHeight;
  const top = below ? at.bottom + 6 : at.top - card.offsetHeight - 6;
  card.style.left = Math.max(8, left) + "px";
  card.style.top = top + scrollY + "px";
}
for (const link of document.querySelectorAll("sup a")) {
  link.addEventListener("mouseenter", () => show(link));
  link.addEventListener("focus", () => show(link));
  link.addEventListener("mouseleave", hide);
  link.addEventListener("blur", hide);
}
addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
  if ((event.ctrlKey || event.metaKey) && event.key === "k") {
    event.preventDefault();
    document.getElementById("q").focus();
  }
});

// Zooms the timeline by keys and by the wheel with ctrl, without leaving the page. Links do it without this file.
"use strict";
const KEYS = { "+": "nearer", "=": "nearer", "-": "wider", ArrowLeft: "earlier", ArrowRight: "later" };
let busy = false;
async function step(name) {
  const link = document.querySelector("a[data-step=" + name + "]");
  if (!link || busy) return;
  busy = true;
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) return location.assign(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.getElementById("page").replaceWith(page.getElementById("page"));
    history.pushState(null, "", link.href);
    tell();
  } finally {
    busy = false;
  }
}
function tell() {
  const hint = document.querySelector(".keys.scripted");
  if (hint) hint.hidden = false;
  const figure = document.querySelector("figure.wide");
  if (!figure) return;
  figure.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    step(event.deltaY < 0 ? "nearer" : "wider");
  }, { passive: false });
}
addEventListener("keydown", (event) => {
  const field = event.target.closest && event.target.closest("input, select, textarea, button, summary");
  if (field || event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
  event.preventDefault();
  step(KEYS[event.key]);
});
addEventListener("popstate", () => location.reload());
tell();

// Shows and hides layers of the map in place, and keeps the address in step. Links do it without this file.
"use strict";
const links = [...document.querySelectorAll("a[data-layer]")];
const hidden = new Set(links.filter((a) => !a.hasAttribute("aria-current")).map((a) => a.dataset.layer));
function address(from, without) {
  const url = new URL(from, location.href);
  if (without.length) url.searchParams.set("without", without.join(","));
  else url.searchParams.delete("without");
  return url.pathname + url.search;
}
function tell() {
  for (const link of links) {
    const name = link.dataset.layer;
    const layer = document.querySelector(".map .layer." + name);
    const others = new Set(hidden);
    if (!others.delete(name)) others.add(name);
    if (hidden.has(name)) layer.setAttribute("display", "none");
    else layer.removeAttribute("display");
    if (hidden.has(name)) link.removeAttribute("aria-current");
    else link.setAttribute("aria-current", "true");
    link.href = address(link.href, [...others]);
  }
  history.replaceState(null, "", address(location.href, [...hidden]));
  for (const save of document.querySelectorAll(".save a")) save.href = address(save.href, [...hidden]);
  for (const save of document.querySelectorAll(".save button")) {
    save.dataset.picture = address(save.dataset.picture, [...hidden]);
  }
}
for (const link of links) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const name = link.dataset.layer;
    if (!hidden.delete(name)) hidden.add(name);
    tell();
  });
}

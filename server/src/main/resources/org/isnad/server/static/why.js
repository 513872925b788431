// Opens the claim behind a number in the drawer, beside the page: its sentence, chain, rivals and sum.
// Without this file the number leads to the claim's page.
"use strict";
const drawer = document.getElementById("why");
const told = drawer.querySelector(".told");
const whole = drawer.querySelector("a.whole");
const bar = document.querySelector("header.bar");
let opener = null;

function plain(part) {
  const copy = document.importNode(part, true);
  for (const marked of [copy, ...copy.querySelectorAll("[id]")]) marked.removeAttribute("id");
  if (copy.tagName !== "H1") return copy;
  const sentence = document.createElement("p");
  sentence.className = "sentence";
  sentence.append(...copy.childNodes);
  return sentence;
}

function close() {
  drawer.hidden = true;
  document.body.classList.remove("asking");
  if (opener) opener.focus();
  opener = null;
}

function begin(link) {
  if (!drawer.contains(link)) opener = link;
  const note = document.getElementById("n" + link.textContent.trim());
  const known = note && !drawer.contains(link) ? [...note.childNodes] : [];
  told.replaceChildren(...known.map((child) => child.cloneNode(true)));
  drawer.style.top = Math.max(0, bar.getBoundingClientRect().bottom) + "px";
  drawer.hidden = false;
  document.body.classList.add("asking");
  drawer.querySelector("h2").focus({ preventScroll: true });
}

async function open(link, address) {
  begin(link);
  whole.href = address;
  drawer.dataset.asked = address;
  try {
    const answer = await fetch(address, { credentials: "same-origin" });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const parts = [...page.querySelectorAll("#page [data-why]")].map(plain);
    if (drawer.dataset.asked === address && parts.length) told.replaceChildren(...parts);
  } catch {
    // Nobody answers any more: what the page itself holds stays, with the link.
  }
}

document.addEventListener("click", (event) => {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest("sup a, .timeline a");
  const address = link ? link.getAttribute("href") : "";
  if (!address || !address.startsWith("/claims/")) return;
  event.preventDefault();
  open(link, address);
});
drawer.querySelector("button").addEventListener("click", close);
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !drawer.hidden) close();
});

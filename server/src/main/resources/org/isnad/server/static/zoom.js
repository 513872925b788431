// Moves and zooms a map or a network: at once by moving what is drawn, then by asking for that part drawn anew.
// The links below the picture do the same without this file.
const NEAREST = 64;
const QUIET = 220;
const SIDE = 0.5;
const KEYS = { "+": "nearer", "=": "nearer", "-": "wider", "0": "whole",
  ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };
const figure = document.querySelector("figure[data-part]");
const read = (element) => {
  const [x, y, zoom] = element.dataset.part.split(",").map(Number);
  return { x, y, zoom };
};
const svg = () => figure.querySelector("svg");
let drawn = read(figure);
let wanted = { ...drawn };
let size = { width: 1, height: 1 };
let frame = 0;
let timer = 0;
let held = null;
let dragged = false;

function kept(part) {
  const zoom = Math.min(NEAREST, Math.max(1, part.zoom));
  const within = (middle) => Math.min(1 - SIDE / zoom, Math.max(SIDE / zoom, middle));
  return { x: within(part.x), y: within(part.y), zoom };
}
function show() {
  frame = 0;
  const scale = wanted.zoom / drawn.zoom;
  const across = (drawn.x - wanted.x) * wanted.zoom * size.width;
  const along = (drawn.y - wanted.y) * wanted.zoom * size.height;
  const still = scale === 1 && !across && !along;
  svg().style.transform = still ? "" : `translate(${across}px, ${along}px) scale(${scale})`;
}
function move(part) {
  wanted = kept(part);
  if (!frame) frame = requestAnimationFrame(show);
  clearTimeout(timer);
  timer = setTimeout(settle, QUIET);
}
function measure() {
  const box = figure.querySelector(".pane").getBoundingClientRect();
  size = { width: box.width || 1, height: box.height || 1 };
  return box;
}
function address() {
  const url = new URL(location.href);
  const part = [wanted.x.toFixed(4), wanted.y.toFixed(4), wanted.zoom.toFixed(3)].map(Number).join(",");
  if (wanted.zoom > 1) url.searchParams.set("part", part);
  else url.searchParams.delete("part");
  return url.pathname + url.search;
}
async function settle() {
  const asked = wanted;
  if (held || (asked.x === drawn.x && asked.y === drawn.y && asked.zoom === drawn.zoom)) return;
  const to = address();
  const answer = await fetch(to);
  if (!answer.ok) return location.assign(to);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("figure[data-part]");
  if (wanted !== asked || held || !fresh) return;
  const inside = figure.contains(document.activeElement);
  figure.replaceChildren(...fresh.childNodes);
  drawn = read(fresh);
  wanted = drawn;
  tell();
  const choices = page.querySelectorAll("nav.choices:not(.steps) a");
  document.querySelectorAll("nav.choices:not(.steps) a").forEach((a, i) => {
    if (choices[i]) a.href = choices[i].getAttribute("href");
  });
  history.pushState(null, "", to);
  if (inside) figure.focus({ preventScroll: true });
}
function tell() {
  figure.querySelector(".keys.scripted").hidden = false;
}
function about(event, factor) {
  const box = measure();
  const zoom = kept({ ...wanted, zoom: wanted.zoom * factor }).zoom;
  const x = (event.clientX - box.left) / box.width - SIDE;
  const y = (event.clientY - box.top) / box.height - SIDE;
  const share = 1 / wanted.zoom - 1 / zoom;
  move({ x: wanted.x + x * share, y: wanted.y + y * share, zoom });
}
function step(name) {
  measure();
  const aside = SIDE / 2 / wanted.zoom;
  const { x, y, zoom } = wanted;
  const to = {
    nearer: { x, y, zoom: zoom * 2 }, wider: { x, y, zoom: zoom / 2 }, whole: { x, y, zoom: 1 },
    up: { x, y: y - aside, zoom }, down: { x, y: y + aside, zoom },
    left: { x: x - aside, y, zoom }, right: { x: x + aside, y, zoom },
  }[name];
  move(to);
}
figure.tabIndex = 0;
figure.addEventListener("wheel", (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  about(event, Math.exp(-event.deltaY / 300));
}, { passive: false });
figure.addEventListener("dblclick", (event) => {
  if (event.target.closest(".pane")) about(event, event.shiftKey ? 0.5 : 2);
});
figure.addEventListener("pointerdown", (event) => {
  if (event.button || event.pointerType === "touch" || !event.target.closest(".pane")) return;
  measure();
  held = { x: event.clientX, y: event.clientY, from: wanted };
  dragged = false;
});
addEventListener("pointermove", (event) => {
  if (!held) return;
  const across = event.clientX - held.x;
  const along = event.clientY - held.y;
  if (!dragged && Math.hypot(across, along) < 4) return;
  dragged = true;
  const { x, y, zoom } = held.from;
  move({ x: x - across / size.width / zoom, y: y - along / size.height / zoom, zoom });
});
addEventListener("pointerup", () => {
  if (!held) return;
  held = null;
  clearTimeout(timer);
  timer = setTimeout(settle, QUIET);
});
figure.addEventListener("dragstart", (event) => event.preventDefault());
figure.addEventListener("click", (event) => {
  if (!dragged) return;
  event.preventDefault();
  event.stopPropagation();
  dragged = false;
}, true);
figure.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
  event.preventDefault();
  step(KEYS[event.key]);
});
addEventListener("popstate", () => location.reload());
tell();

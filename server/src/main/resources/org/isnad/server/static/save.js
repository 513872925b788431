// Saves a picture as PNG: the file of the SVG is drawn on a canvas, twice as fine. The SVG is saved without this file.
const FINENESS = 2;

async function png(address) {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * FINENESS;
  canvas.height = picture.naturalHeight * FINENESS;
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png"));
}

function hand(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

document.documentElement.classList.add("saves");
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-picture]");
  if (!button) return;
  button.disabled = true;
  try {
    hand(await png(button.dataset.picture), button.dataset.name);
  } finally {
    button.disabled = false;
  }
});

// Notes when frames come, which tasks hold the page up, and how long inputs wait for the next picture.
window.motion = { frames: [], tasks: [], inputs: [] };
const note = (now) => {
  window.motion.frames.push(now);
  requestAnimationFrame(note);
};
requestAnimationFrame(note);
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) window.motion.tasks.push(task.duration);
}).observe({ type: "longtask" });
new PerformanceObserver((list) => {
  for (const input of list.getEntries()) window.motion.inputs.push(input.duration);
}).observe({ type: "event", durationThreshold: 16 });

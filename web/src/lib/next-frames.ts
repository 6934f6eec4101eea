/** About two seconds; whoever waits longer prints what is there. */
const MOST_FRAMES = 120;

/** Waits until the screen has caught up with what was fetched. */
export async function nextFrames(isShown: () => boolean): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES && !isShown(); frame++) await new Promise(requestAnimationFrame);
}

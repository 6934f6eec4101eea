export const canCopyPicture = typeof ClipboardItem !== 'undefined' && Boolean(globalThis.navigator?.clipboard);

/** Copies a picture that is still being drawn; Safari wants the promise, not the finished picture. */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

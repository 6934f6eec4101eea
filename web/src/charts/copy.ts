/** Copies text; a page that came over plain http has no clipboard, only the old command. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = Object.assign(document.createElement('textarea'), { value: text });
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (!isCopied) throw new Error('The browser refused to copy.');
}

export const canCopyPicture = typeof ClipboardItem !== 'undefined' && Boolean(globalThis.navigator?.clipboard);

/** Copies a picture that is still being drawn; Safari wants the promise, not the finished picture. */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

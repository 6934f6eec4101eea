// Excel on a Chinese Windows reads a CSV without this mark as GB18030.
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands a file to the browser's download list. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  // Revoking at once cancels the download in Safari.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

export function downloadCsv(csv: string, fileName: string): void {
  downloadBlob(new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
}

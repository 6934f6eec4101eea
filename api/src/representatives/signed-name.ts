/** A name as it counts: full-width letters as ordinary ones, no spaces. */
function essence(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** Whether somebody typed this name, however it was spaced or spelt by the keyboard. */
export function isSameName(typed: string, name: string): boolean {
  return essence(typed) === essence(name);
}

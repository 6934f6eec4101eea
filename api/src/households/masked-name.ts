/** The first character of a name alone, however long the rest is. */
export function maskedName(name: string): string {
  const [first = ''] = name.trim();
  return `${first}**`;
}

const WIDE_CHARACTER = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;
const NARROW_SHARE = 0.56;

/** About how many pixels a line of text takes: a Chinese character is a square, a Latin one about half. */
export function textWidth(text: string, fontSize: number): number {
  return [...text.replaceAll('\u200B', '')].reduce(
    (width, character) => width + fontSize * (WIDE_CHARACTER.test(character) ? 1 : NARROW_SHARE),
    0,
  );
}

/** The text cut with an ellipsis so that it fits. */
export function fitText(text: string, fontSize: number, room: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > room) characters.pop();
  return `${characters.join('')}…`;
}

import { unescapeText } from './cell-text.js';
import { readWholeXml } from './xml.js';

/** Texts that cells refer to by their place. Formatted runs are joined; reading aids (pinyin) are left out. */
export async function readSharedStrings(chunks: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let isInText = false;
  let isInReadingAid = false;
  await readWholeXml(chunks, {
    opened(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isInReadingAid = true;
      if (name === 't') isInText = !isInReadingAid;
    },
    text(part) {
      if (isInText) text += part;
    },
    closed(name) {
      if (name === 't') isInText = false;
      if (name === 'rPh') isInReadingAid = false;
      if (name === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}

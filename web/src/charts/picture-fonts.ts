// A picture drawn to a bitmap sees no font of the page, so the few subsets its characters need go inside it.
const UNICODE_RANGE = /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi;

function covers(unicodeRange: string, codePoints: readonly number[]): boolean {
  return [...unicodeRange.matchAll(UNICODE_RANGE)].some(([, from, to]) => {
    const start = Number.parseInt(from!.replaceAll('?', '0'), 16);
    const end = Number.parseInt(to ?? from!.replaceAll('?', 'F'), 16);
    return codePoints.some(point => point >= start && point <= end);
  });
}

function fontFaceRules(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap(sheet => {
    try {
      return [...sheet.cssRules].filter(rule => rule instanceof CSSFontFaceRule);
    } catch {
      return []; // A sheet of another origin may not be read.
    }
  });
}

async function dataAddress(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (!address) return '';
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  const data = await dataAddress(new URL(address, base).href);
  return `@font-face{font-family:${rule.style.getPropertyValue('font-family')};font-weight:${rule.style.getPropertyValue('font-weight')};src:url(${data})}`;
}

/** Style text with the fonts of the page that the given words are written in. */
export async function fontsFor(text: string, fontFamily: string): Promise<string> {
  const codePoints = [...new Set(text)].map(character => character.codePointAt(0)!);
  const rules = fontFaceRules().filter(
    rule =>
      fontFamily.includes(rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '')) &&
      covers(rule.style.getPropertyValue('unicode-range') || 'U+0-10FFFF', codePoints),
  );
  return (await Promise.all(rules.map(embedded))).join('');
}

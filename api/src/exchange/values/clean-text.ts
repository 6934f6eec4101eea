/** Characters that nobody sees: zero-width spaces and joiners of words, soft hyphens, stray byte order marks. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;

/** Text without stray spaces: outer ones go, inner ones of any width become one. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** A name: two-character names are often spread by a wide space to stand below three-character ones. */
export function cleanName(text: string): string {
  return cleanText(text).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** Full-width digits and letters as ordinary ones; only for what is no prose, because it also changes punctuation. */
export function narrowText(text: string): string {
  return cleanText(text.normalize('NFKC'));
}

/** What is left of a heading or a word when width, case, spaces, punctuation and broken characters do not matter. */
export function plainKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{C}\ufffd]/gu, '');
}

/** The same without remarks in brackets: "出生日期（年/月/日）" is the date of birth. */
export function withoutRemarks(text: string): string {
  return text.normalize('NFKC').replace(/[([{<【〔][^)\]}>】〕]*[)\]}>】〕]/g, '');
}

/** What is left of a name when width, case and spaces do not matter. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

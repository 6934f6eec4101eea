/** How many letters have to be changed, added or left out to turn one word into the other. */
function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = previous[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(changed, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[other.length]!;
}

/** The allowed word that was probably meant; null when none is near. */
export function nearestKey(word: string, allowed: readonly string[]): string | null {
  const ranked = allowed.map(candidate => ({ candidate, by: distance(word.toLowerCase(), candidate.toLowerCase()) }));
  const best = ranked.sort((a, b) => a.by - b.by)[0];
  return best && best.by <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : null;
}

/** The allowed words as a list, the one probably meant in front. */
export function allowedKeys(word: string, allowed: readonly string[]): string {
  if (allowed.length === 0) return 'nothing: none is defined';
  const meant = nearestKey(word, allowed);
  return meant ? `${allowed.join(', ')} (did you mean ${meant}?)` : allowed.join(', ');
}

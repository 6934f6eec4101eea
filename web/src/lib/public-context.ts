/** Asks as a stranger who looks at one jurisdiction: whoever is signed in sees what everybody sees. */
export function publicContext(jurisdiction: string) {
  return { headers: { 'X-Jurisdiction': jurisdiction }, credentials: 'omit' };
}

/** A small triangle beside the heading that orders a table; drawn, because not every font has one. */
export function DirectionMark({ isUp = false }: { isUp?: boolean }) {
  return (
    <svg width={9} height={7} viewBox="0 0 9 7" aria-hidden="true" style={{ marginInlineStart: 4 }}>
      <path d={isUp ? 'M4.5 0 9 7H0z' : 'M0 0h9L4.5 7z'} fill="currentColor" />
    </svg>
  );
}

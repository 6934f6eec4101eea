interface Window {
  since: number;
  misses: number;
}

/** A hall full of voters behind one address mistypes now and then; nobody needs more. */
const MOST_MISSES = 60;
const WINDOW_IN_MS = 10 * 60_000;
/** Addresses remembered at once; the oldest are forgotten first, so that strangers cannot fill the memory. */
const MOST_ADDRESSES = 10_000;

/** Counts wrong codes by address: whoever tries many is made to wait. Each server counts for itself. */
export class GuessLimit {
  private readonly windows = new Map<string, Window>();

  /** Milliseconds until the address may try again; 0 when it may now. */
  waitOf(address: string, now: number): number {
    const window = this.windows.get(address);
    if (!window || window.misses < MOST_MISSES) return 0;
    return Math.max(0, window.since + WINDOW_IN_MS - now);
  }

  miss(address: string, now: number): void {
    const window = this.windows.get(address);
    if (window && now - window.since < WINDOW_IN_MS) {
      window.misses += 1;
      return;
    }
    this.windows.delete(address);
    this.windows.set(address, { since: now, misses: 1 });
    if (this.windows.size > MOST_ADDRESSES) this.windows.delete(this.windows.keys().next().value!);
  }
}

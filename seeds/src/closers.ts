const PATIENCE_IN_MS = 10_000;

/** Ends what a program has begun, the newest first, and does not wait for ever for any of it. */
export class Closers {
  private readonly closers: (() => Promise<void>)[] = [];
  private closing: Promise<void> | null = null;

  add(close: () => Promise<void>): void {
    this.closers.push(close);
  }

  get isClosing(): boolean {
    return this.closing !== null;
  }

  /** However often it is asked, it closes once. */
  closeAll(): Promise<void> {
    this.closing ??= this.closeEach();
    return this.closing;
  }

  private async closeEach(): Promise<void> {
    for (const close of this.closers.reverse()) {
      const patience = new Promise<void>(resolve => setTimeout(resolve, PATIENCE_IN_MS));
      await Promise.race([close().catch(() => {}), patience]);
    }
  }
}

/** What the libraries ask for and Chrome 88 to 92 lacks; offices keep such browsers for years. */

function hasOwn(object: object, key: PropertyKey): boolean {
  return Object.getOwnPropertyDescriptor(object, key) !== undefined;
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

function offer(target: object, name: string, method: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value: method, configurable: true, writable: true });
}

offer(Object, 'hasOwn', hasOwn);
offer(Array.prototype, 'at', at);
offer(String.prototype, 'at', at);

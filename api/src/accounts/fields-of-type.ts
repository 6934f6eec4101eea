import type { Action } from './policy.js';

export type FieldActions = Record<string, Record<string, Action>>;

/** Every listed field of a type under one action: `fields('person.read', 'id name')`. */
export function fields(action: Action, names: string): Record<string, Action> {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map(name => [name, action]),
  );
}

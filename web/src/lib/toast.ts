import { useSyncExternalStore } from 'react';

interface ToastAction {
  label: string;
  act: () => void;
}

export interface Toast {
  id: number;
  message: string;
  /** Something that can still be done about it, for example taking it back. */
  action: ToastAction | null;
}

/** Long enough to read one line twice. */
const SHOWN_FOR_MS = 6000;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function dismissToast(id: number): void {
  change(toasts.filter(toast => toast.id !== id));
}

/** Says that something was done; read out by screen readers, gone after a few seconds. */
export function showToast(message: string, action: ToastAction | null = null): void {
  const id = nextId++;
  change([...toasts, { id, message, action }]);
  setTimeout(() => dismissToast(id), SHOWN_FOR_MS);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

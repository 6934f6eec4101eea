import { useCallback, useSyncExternalStore } from 'react';
import { newClientKey } from '../../lib/client-key.js';
import { useJurisdiction, useViewer } from '../../lib/viewer.js';
import {
  type PostedVisit,
  readVisits,
  storeVisits,
  type VisitOutbox,
  withDelay,
  withoutVisit,
  withRefusal,
  withVisit,
} from './visit-outbox.js';

/** How long a visit can be taken back before it is sent. */
const HELD_FOR_MS = 6000;

const CHANGED = 'lianxin-visits-changed';
const boxes = new Map<string, { kept: string | null; box: VisitOutbox }>();

/** The same list for the same content, as React wants it. */
function boxOf(key: string): VisitOutbox {
  const kept = localStorage.getItem(key);
  const known = boxes.get(key);
  if (known?.kept === kept) return known.box;
  const box = readVisits(key);
  boxes.set(key, { kept, box });
  return box;
}

function follow(listener: () => void): () => void {
  addEventListener(CHANGED, listener);
  addEventListener('storage', listener);
  return () => {
    removeEventListener(CHANGED, listener);
    removeEventListener('storage', listener);
  };
}

function change(key: string, next: (box: VisitOutbox) => VisitOutbox): void {
  storeVisits(key, next(readVisits(key)));
  dispatchEvent(new Event(CHANGED));
}

/** Visits of this account that wait on this machine: all windows share them. */
export function useVisitOutbox() {
  const { username } = useViewer();
  const { key: jurisdiction } = useJurisdiction();
  const key = `lianxin-visits-${jurisdiction}-${username}`;
  const box = useSyncExternalStore(follow, () => boxOf(key));
  const post = useCallback(
    (visit: Pick<PostedVisit, 'input' | 'household'>): string => {
      const clientKey = newClientKey();
      const heldUntil = Date.now() + HELD_FOR_MS;
      change(key, known => withVisit(known, { ...visit, clientKey, heldUntil, refusal: null }));
      return clientKey;
    },
    [key],
  );
  const remove = useCallback((clientKey: string) => change(key, known => withoutVisit(known, clientKey)), [key]);
  const refuse = useCallback(
    (clientKey: string, refusal: string) => change(key, known => withRefusal(known, clientKey, refusal)),
    [key],
  );
  const delay = useCallback(
    (clientKey: string, until: number) => change(key, known => withDelay(known, clientKey, until)),
    [key],
  );
  return { box, post, remove, refuse, delay };
}

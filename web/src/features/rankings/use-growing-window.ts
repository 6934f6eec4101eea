import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

interface GrowingWindow {
  count: number;
  rowHeight: number;
  hasMore: boolean;
  loadMore: () => Promise<unknown>;
  isPrinting: boolean;
}

/** Rows this far below the screen are already drawn. */
const OVERSCAN = 12;

/** Draws only the rows on screen and fetches the next page when the last of them comes near; all of them on paper. */
export function useGrowingWindow<List extends HTMLElement>({
  count,
  rowHeight,
  hasMore,
  loadMore,
  isPrinting,
}: GrowingWindow) {
  const list = useRef<List>(null);
  const isLoading = useRef(false);
  const [scrollMargin, setScrollMargin] = useState(0);
  // Whatever stands above the list may grow, so its place is looked up after every drawing.
  useLayoutEffect(() => {
    const top = Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    if (top !== scrollMargin) setScrollMargin(top);
  });
  const virtualizer = useWindowVirtualizer({ count, estimateSize: () => rowHeight, overscan: OVERSCAN, scrollMargin });
  const items: VirtualItem[] = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (!hasMore || isLoading.current || last < count - 1) return;
    isLoading.current = true;
    // A failed page stays for the button below the list.
    loadMore()
      .catch(() => undefined)
      .finally(() => {
        isLoading.current = false;
      });
  }, [last, count, hasMore, loadMore]);
  const first = items[0];
  if (isPrinting || !first)
    return { list, shown: Array.from({ length: count }, (_, index) => index), before: 0, after: 0 };
  return {
    list,
    shown: items.map(({ index }) => index),
    before: first.start - scrollMargin,
    after: virtualizer.getTotalSize() - (items.at(-1)!.end - scrollMargin),
  };
}

import { useSearchParams } from 'react-router';

export type Parameters = Record<string, string | number | null | undefined>;

/** Words parameters as a query string; empty ones are left out. */
export function queryString(parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

/** The view as the address bar holds it, and a way to change parts of it without leaving the page. */
export function useAddress(): [read: (name: string) => string | null, change: (parameters: Parameters) => void] {
  const [search, setSearch] = useSearchParams();
  function change(parameters: Parameters): void {
    setSearch(
      current => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(parameters)) {
          if (value === null || value === undefined || value === '') next.delete(name);
          else next.set(name, String(value));
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }
  return [name => search.get(name), change];
}

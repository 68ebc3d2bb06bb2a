import {watchSurroundings} from './surroundings.js';

/** What a figure wants to hear of the page it stands in. */
interface Hearing {
  /** Language or theme around it may have changed. */
  readonly around: () => void;
  readonly beforePrint: () => void;
  readonly afterPrint: () => void;
  readonly press: (event: Event) => void;
}

/** Listens to a page; returns how to stop, which must be called there and not in the next page. */
export function listen(document: Document, hearing: Hearing): () => void {
  const unwatch = watchSurroundings(document, hearing.around);
  const view = document.defaultView;
  view?.addEventListener('beforeprint', hearing.beforePrint);
  view?.addEventListener('afterprint', hearing.afterPrint);
  document.addEventListener('pointerdown', hearing.press);
  return () => {
    unwatch();
    view?.removeEventListener('beforeprint', hearing.beforePrint);
    view?.removeEventListener('afterprint', hearing.afterPrint);
    document.removeEventListener('pointerdown', hearing.press);
  };
}

/** The value of an element's attribute by its property, which page scripts may have set instead. */
export function readAttribute(element: Element, name: string): string | undefined {
  const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const value = (element as unknown as Record<string, unknown>)[property];
  return typeof value === 'string' ? value : undefined;
}

/** An address, resolved; undefined where it is none (`URL.parse` is newer than our browsers). */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

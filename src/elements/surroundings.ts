/** The element around a node, across the borders of shadow trees. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The nearest `lang` at or around an element, shadow trees included; undefined if there is none. */
export function languageAround(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element) {
      const lang = node.getAttribute('lang');
      if (lang) return lang;
    }
  }
  return undefined;
}

/** `light-dark()` follows the page without us; on a server there is none to follow. */
const followed = typeof CSS === 'undefined' || CSS.supports('color', 'light-dark(#000,#fff)');

/**
 * Whether the page around an element is dark by its computed color-scheme, not by the system alone.
 * Always false where the sheet knows by itself: then a change of theme runs no script.
 */
export function isDarkAround(element: Element): boolean {
  if (followed) return false;
  const view = element.ownerDocument.defaultView;
  const scheme = view?.getComputedStyle(element).colorScheme ?? 'normal';
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || !!view?.matchMedia('(prefers-color-scheme: dark)').matches;
}

type Listener = () => void;
const listeners = new Map<Document, {readonly heard: Set<Listener>; readonly stop: () => void}>();

/**
 * Hears when a page changes its language or its theme: one observer a document, however many figures.
 *
 * It watches the `lang`, `class`, `style` and theme attributes of the whole tree, since a site may
 * put either on any element around the article. Returns how to stop.
 */
export function watchSurroundings(document: Document, listener: Listener): () => void {
  let watch = listeners.get(document);
  if (!watch) {
    const heard = new Set<Listener>();
    const tell = (): void => heard.forEach((each) => each());
    const observer = new MutationObserver(tell);
    observer.observe(document.documentElement, {
      attributes: true,
      subtree: true,
      attributeFilter: ['lang', 'data-theme', 'data-color-scheme'],
    });
    const roots = new MutationObserver(tell);
    for (const element of [document.documentElement, document.body]) {
      if (element) roots.observe(element, {attributes: true, attributeFilter: ['class', 'style']});
    }
    const query = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    query?.addEventListener('change', tell);
    watch = {
      heard,
      stop: () => {
        observer.disconnect();
        roots.disconnect();
        query?.removeEventListener('change', tell);
        listeners.delete(document);
      },
    };
    listeners.set(document, watch);
  }
  const {heard, stop} = watch;
  heard.add(listener);
  return () => {
    heard.delete(listener);
    if (heard.size === 0) stop();
  };
}

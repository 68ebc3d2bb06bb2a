import {defaultHeights} from '../styles/heights.js';
import {parseUrl} from './page.js';

type Settings = Iterable<readonly [string, string]>;

const tags = Object.keys(defaultHeights);

/** Puts an element of ours around all of a holder but its caption; what is made already stays. */
function put(holder: Element, tag: string, settings: Settings): HTMLElement | undefined {
  if (!tags.includes(tag) || holder.querySelector(tags.join())) return undefined;
  const element = holder.ownerDocument.createElement(tag);
  const {observedAttributes = []} = (customElements.get(tag) ?? {}) as {
    observedAttributes?: readonly string[];
  };
  for (const [name, value] of settings) {
    if (observedAttributes.includes(name)) element.setAttribute(name, value);
  }
  const caption = [...holder.children].find(({localName}) => localName === 'figcaption');
  // A caption that stands over the figure stays there.
  const over = caption?.nextElementSibling && !caption.previousElementSibling;
  element.append(...[...holder.childNodes].filter((node) => node !== caption));
  holder[over ? 'append' : 'prepend'](element);
  return element;
}

/** What a link to a published figure says of it; undefined where it is not one of ours. */
function settingsOf(
  {href, ownerDocument}: HTMLAnchorElement,
  prefix: string | undefined,
): URLSearchParams | undefined {
  const url = parseUrl(href);
  // Addresses of published figures, or what lies near: at the page's origin, or at this module's.
  const ours = prefix
    ? href.startsWith(prefix)
    : url?.pathname.includes('/e/') &&
      [ownerDocument.baseURI, import.meta.url].some(
        (near) => parseUrl(near)?.origin === url.origin,
      );
  if (!url || !ours) return undefined;
  const {searchParams} = url;
  const src = searchParams.get('src');
  if (src !== null) {
    const file = parseUrl(src, href);
    // A link that leads to us must not bring a stranger's numbers.
    if (file?.origin !== url.origin) return undefined;
    searchParams.set('src', file.href);
  }
  return searchParams;
}

/**
 * Makes elements of what a content management system lets through:
 *
 *     <div data-corridor-kit="trade-chart" data-measures="a b">fallback</div>
 *     <figure><a href="https://HOST/e/NAME.html?tag=trade-chart&measures=a"><img …></a>…</figure>
 *
 * What stands there becomes the element's fallback. What has its element already is left alone, so this
 * may be called again whenever a page has changed. `links` is what addresses of published figures begin
 * with; without it they lie under `/e/`, at the origin of the page or of this module.
 *
 * Returns the elements that it made.
 */
export function upgrade(root: ParentNode = document, links = ''): HTMLElement[] {
  const made: (HTMLElement | undefined)[] = [];
  for (const holder of root.querySelectorAll('[data-corridor-kit]')) {
    const settings = [...holder.attributes].map(
      ({name, value}) => [/^data-(.*)/.exec(name)?.[1] ?? '', value] as const,
    );
    made.push(put(holder, holder.getAttribute('data-corridor-kit') ?? '', settings));
  }
  const prefix = links && parseUrl(links, document.baseURI)?.href;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('figure a[href]')) {
    const figure = link.closest('figure');
    const settings = settingsOf(link, prefix);
    if (figure && settings) made.push(put(figure, settings.get('tag') ?? '', settings));
  }
  return made.filter((element) => element !== undefined);
}

/** Does so once the page has been read, if a script tag asks: `data-corridor-kit-upgrade="links"`. */
export function upgradeWhereAsked(): void {
  // A module does not know its own script tag: document.currentScript is null in it.
  const links = document
    .querySelector('script[data-corridor-kit-upgrade]')
    ?.getAttribute('data-corridor-kit-upgrade');
  if (links == null) return;
  const run = (): void => void upgrade(document, links);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}

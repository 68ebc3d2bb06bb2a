/**
 * From one selection of formats to another: the old curves fade, the marks move, the new curves fade in.
 *
 * What is in the page is always the new drawing, certified and without transforms of its own; curves
 * are visible only while every mark stands where their own drawing put it. Nothing is kept from one
 * change to the next, so a drawing never depends on what was shown before.
 */

/** A drawing as it stood before an update. */
export interface Before {
  readonly curves: readonly SVGPathElement[];
  /** Where marks and names stood, by what they are: `circle AAA`. */
  readonly stood: ReadonlyMap<string, readonly [number, number]>;
  /** Which formats were drawn. */
  readonly key: string;
  readonly width: number;
}

const FADE = 160;
const MOVE = 320;

const curvesIn = (svg: Element): SVGPathElement[] => [
  ...svg.querySelectorAll<SVGPathElement>('path[data-format]'),
];
const keyOf = (curves: readonly Element[]): string =>
  curves
    .map((curve) => curve.getAttribute('data-format'))
    .sort()
    .join('|');
const movable = (svg: Element): SVGElement[] => [
  ...svg.querySelectorAll<SVGElement>('circle[data-place],text[data-place]'),
];
const nameOf = (element: Element): string =>
  `${element.localName} ${element.getAttribute('data-place') ?? ''}`;
const positionOf = (element: Element): [number, number] => {
  const [x, y] = element.localName === 'circle' ? ['cx', 'cy'] : ['x', 'y'];
  return [Number(element.getAttribute(x)), Number(element.getAttribute(y))];
};
const eulerIn = (root: ParentNode): SVGSVGElement | null =>
  root.querySelector<SVGSVGElement>('.svg[data-view="euler"]');

/** Remembers a drawing with curves; undefined where there is none. */
export function remember(root: ParentNode): Before | undefined {
  const svg = eulerIn(root);
  if (!svg) return undefined;
  const curves = curvesIn(svg);
  return {
    curves: curves.map((curve) => curve.cloneNode() as SVGPathElement),
    stood: new Map(movable(svg).map((element) => [nameOf(element), positionOf(element)])),
    key: keyOf(curves),
    width: svg.width.baseVal.value,
  };
}

/** Plays the way from a remembered drawing to the one that is there now, if the formats changed. */
export function play(root: ParentNode, before: Before): void {
  const svg = eulerIn(root);
  const view = svg?.ownerDocument.defaultView;
  if (!svg || !view || typeof svg.animate !== 'function') return;
  const same = keyOf(curvesIn(svg)) === before.key;
  // Another width is another drawing, not a change of what is shown.
  if (same || svg.width.baseVal.value !== before.width) return;
  if (view.matchMedia('(prefers-reduced-motion: reduce)').matches) return;

  const ghost = svg.cloneNode() as SVGSVGElement;
  ghost.setAttribute('class', 'ghost');
  ghost.append(...before.curves);
  svg.before(ghost);
  const gone = ghost.animate([{opacity: 1}, {opacity: 0}], {duration: FADE, fill: 'forwards'});
  const remove = (): void => ghost.remove();
  gone.finished.then(remove, remove);

  const moving = new Set<Element>();
  for (const element of movable(svg)) {
    const old = before.stood.get(nameOf(element));
    if (!old) continue;
    moving.add(element);
    const [x, y] = positionOf(element);
    const from = `translate(${old[0] - x}px, ${old[1] - y}px)`;
    element.animate([{transform: from}, {transform: 'none'}], {
      delay: FADE,
      duration: MOVE,
      easing: 'ease-in-out',
      fill: 'backwards',
    });
  }
  for (const element of svg.children) {
    if (moving.has(element)) continue;
    element.animate([{opacity: 0}, {opacity: 0, offset: 0.01}, {opacity: 1}], {
      delay: FADE + MOVE,
      duration: FADE,
      fill: 'backwards',
    });
  }
}

/**
 * From one selection of formats to another: the old curves fade, the marks move, the new curves fade in.
 *
 * What is in the page is always the new drawing, certified and without transforms of its own; curves
 * are visible only while every mark stands where their own drawing put it. Nothing is kept from one
 * change to the next, so a drawing never depends on what was shown before.
 */

const FADE = 160;
const MOVE = 320;

const eulerIn = (root: ParentNode): SVGSVGElement | null => root.querySelector('[data-view=euler]');
const curvesIn = (svg: Element): SVGElement[] => [
  ...svg.querySelectorAll<SVGElement>('[part=curve]'),
];
const keyOf = (svg: Element): string =>
  curvesIn(svg)
    .map(({dataset}) => dataset['format'])
    .join();

/** Remembers a drawing with curves; undefined where there is none. */
export const remember = (root: ParentNode): SVGSVGElement | undefined =>
  eulerIn(root)?.cloneNode(true) as SVGSVGElement | undefined;

/** Plays the way from a remembered drawing to the one that is there now, if the formats changed. */
export function play(root: ParentNode, ghost: SVGSVGElement): void {
  const svg = eulerIn(root);
  // Another width is another drawing, not a change of what is shown.
  if (
    !svg ||
    keyOf(svg) === keyOf(ghost) ||
    svg.getAttribute('width') !== ghost.getAttribute('width') ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  )
    return;
  for (const element of svg.children) {
    const {localName, dataset} = element as SVGElement;
    const place = dataset['place'];
    const old = place && ghost.querySelector(`${localName}[data-place="${CSS.escape(place)}"]`);
    if (old) {
      const by = (localName === 'circle' ? ['cx', 'cy'] : ['x', 'y']).map(
        (name) => `${Number(old.getAttribute(name)) - Number(element.getAttribute(name))}px`,
      );
      element.animate(
        {transform: [`translate(${by.join()})`, 'none']},
        {delay: FADE, duration: MOVE, easing: 'ease-in-out', fill: 'backwards'},
      );
    } else {
      const timing = {delay: FADE + MOVE, duration: FADE, fill: 'backwards'} as const;
      element.animate({opacity: [0, 1]}, timing);
    }
  }
  ghost.replaceChildren(...curvesIn(ghost));
  ghost.setAttribute('class', 'ghost');
  svg.before(ghost);
  const remove = (): void => ghost.remove();
  ghost.animate({opacity: [1, 0]}, FADE).finished.then(remove, remove);
}

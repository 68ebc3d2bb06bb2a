/**
 * From one selection of formats to another: the old curves fade, the marks move, the new curves fade in.
 *
 * What is in the page is always the new drawing, certified and without transforms of its own; curves
 * are visible only while every mark stands where their own drawing put it. Nothing is kept from one
 * change to the next, so a drawing never depends on what was shown before.
 */

const FADE = 160;
const MOVE = 320;
const CURVES = 'path[data-format]';

const eulerIn = (root: ParentNode): SVGSVGElement | null =>
  root.querySelector<SVGSVGElement>('.svg[data-view="euler"]');
/** Marks and names by what they are: `circle AAA`. */
const movable = (svg: Element): Map<string, SVGElement> =>
  new Map(
    [...svg.querySelectorAll<SVGElement>('[data-place]:not(path)')].map((element) => [
      `${element.localName} ${element.dataset['place']}`,
      element,
    ]),
  );
const formatsOf = (svg: Element): string =>
  [...svg.querySelectorAll<SVGElement>(CURVES)].map((path) => path.dataset['format']).join();

/** Remembers a drawing with curves; undefined where there is none. */
export const remember = (root: ParentNode): SVGSVGElement | undefined =>
  eulerIn(root)?.cloneNode(true) as SVGSVGElement | undefined;

/** Plays the way from a remembered drawing to the one that is there now, if the formats changed. */
export function play(root: ParentNode, ghost: SVGSVGElement): void {
  const svg = eulerIn(root);
  // Another width is another drawing, not a change of what is shown.
  if (
    !svg ||
    formatsOf(svg) === formatsOf(ghost) ||
    svg.getAttribute('width') !== ghost.getAttribute('width')
  )
    return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;

  const before = movable(ghost);
  const after = movable(svg);
  ghost.replaceChildren(...ghost.querySelectorAll(CURVES));
  ghost.setAttribute('class', 'ghost');
  svg.before(ghost);
  const remove = (): void => ghost.remove();
  ghost
    .animate({opacity: [1, 0]}, {duration: FADE, fill: 'forwards'})
    .finished.then(remove, remove);

  const moving = new Set<Element>();
  after.forEach((element, key) => {
    const old = before.get(key);
    if (!old) return;
    moving.add(element);
    const [x, y] = (element.localName === 'circle' ? ['cx', 'cy'] : ['x', 'y']).map(
      (name) => Number(old.getAttribute(name)) - Number(element.getAttribute(name)),
    );
    element.animate(
      {transform: [`translate(${x}px, ${y}px)`, 'none']},
      {delay: FADE, duration: MOVE, easing: 'ease-in-out', fill: 'backwards'},
    );
  });
  for (const element of svg.children) {
    if (moving.has(element)) continue;
    const timing = {delay: FADE + MOVE, duration: FADE, fill: 'backwards'} as const;
    element.animate({opacity: [0, 1]}, timing);
  }
}

/** Reserved heights in px of the classes of `height`: narrow (under 600 px of width), wide. */
export const heights = {
  s: [480, 400],
  m: [640, 520],
  l: [840, 680],
  xl: [1480, 1040],
} as const;
export type HeightClass = keyof typeof heights;

/** Width in px of the element from which a figure is set wide. */
export const WIDE = 600;

/** What a tag takes when the author gives no `height`. */
export const defaultHeights: Readonly<Record<string, HeightClass>> = {
  'corridor-map': 'l',
  'trade-chart': 'm',
  'format-venn': 'l',
  'visit-timeline': 'xl',
};

/**
 * The sheet that pages load in their head, `corridor-kit.css`.
 *
 * It reserves the height of a figure before any script: a pseudo-element of the host, whose own width
 * it may ask since the host is a container. Once the element is defined, the shadow tree holds exactly
 * the same height and the pseudo-element goes. A `<div data-corridor-kit>` keeps its own: the element
 * that comes into it is at least as high.
 */
export function reserveSheet(): string {
  const tags = Object.keys(defaultHeights);
  const all = [...tags, '[data-corridor-kit]'].join(',');
  const before = (tag: string, height = ''): string =>
    `${tag}${height && `[height=${height}]`}:not(:defined)::before`;
  const held = (tag: string, height = ''): string =>
    `[data-corridor-kit${tag && `=${tag}`}]${height && `[data-height=${height}]`}::before`;
  const any = `:is(${tags.join(',')})`;
  const both = (height = ''): string => `${before(any, height)},${held('', height)}`;
  const rules = (column: 0 | 1): string =>
    [
      ...tags.map(
        (tag) =>
          `${before(tag)},${held(tag)}{height:${heights[defaultHeights[tag] ?? 'm'][column]}px}`,
      ),
      ...Object.entries(heights).map(([name, px]) => `${both(name)}{height:${px[column]}px}`),
    ].join('\n');
  return `/* Reserves the height of corridor-kit's figures before the script is there. */
${all}{display:flow-root;container-type:inline-size;width:100%;margin:0}
${both()}{content:"";float:left;width:0}
${rules(0)}
@container (min-width:${WIDE}px){
${rules(1)}
}
${both('auto')}{height:0}
`;
}

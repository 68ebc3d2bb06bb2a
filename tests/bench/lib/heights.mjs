/** Height of each figure in px, in the order of the article. */
export const HEIGHTS = {map: 420, bar: 320, venn: 400, timeline: 300};

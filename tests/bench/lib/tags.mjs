/** Tag of the kit for each kind of figure. */
export const TAGS = {
  map: 'corridor-map',
  bar: 'trade-chart',
  venn: 'format-venn',
  timeline: 'visit-timeline',
};

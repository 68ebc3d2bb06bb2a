/** Texts of the trade chart. Qualifiers and kinds of claims are in `words`. */
export const en = {
  defaultHeading: 'Figures',
  drawn: 'A chart of {what}, {period}. Unit: {unit}.',
  least: 'Least: {value} ({period}).',
  most: 'Most: {value} ({period}).',
  partOfYear: 'part of a year',
  unit: 'Unit: {unit}',
} as const;

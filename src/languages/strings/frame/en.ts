/** What all four figures share: heading to sources, table, panel, controls, states. */
export const en = {
  // Sources
  sources: 'Sources',
  atParagraph: 'paragraph {at}',
  inWords: 'In the words of the source: “{words}”',
  noAuthor: 'author not named',

  // Table and exports
  downloadCsv: 'Download CSV',
  downloadJson: 'Download JSON',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying.',
  columnWhat: 'What',
  columnValue: 'Value',
  columnUnit: 'Unit',
  columnPeriod: 'Period',
  columnScope: 'Scope',
  columnQualifier: 'Qualifier',
  columnKind: 'Kind',
  columnStatus: 'Status',
  columnPlace: 'Place',
  columnSource: 'Source',
  columnNote: 'Note',

  // Around the drawing
  layers: 'Layers',
  asOf: 'As of {date}',
  sampleData: 'Sample data, invented for demonstration.',
  keyboard:
    'Arrow keys go from mark to mark, Enter opens what is known about it, Escape closes it.',
  marks: 'Marks of the figure',
  markOf: '{label}, {index} of {total}',
  labelled: '{label}: {value}',
  more: '{n} more',

  // Panel
  scope: 'Scope',
  compared: 'Compared with {period}',
  baseNotStated: 'What it is compared with is not stated.',
  derived: 'Derived: {formula}',
  derivedFrom: 'Derived from: {claims}',
  doubtTaken: 'Read here as: {taken}',
  notStated: 'not stated',
  undated: 'undated',

  // Controls and states
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading the data…',

  // The line that opens table, sources and notes
  about: 'Table, sources and notes',
  moreRows: ['Show {n} more row', 'Show {n} more rows'],
  baseUnit: '{label}, base unit',
  exports: 'Take the data along',
  beside: 'Also stated',
} as const;

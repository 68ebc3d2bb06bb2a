/** Pictures and citations of a figure, which only the full edition makes. */
export const en = {
  downloadPng: 'Download PNG',
  downloadSvg: 'Download SVG',
  cite: 'Copy citation',
  citeBibtex: 'Copy BibTeX',
  citeGost: 'Copy GOST R 7.0.5',
  textToCopy: 'Text to copy',
  notPainted: 'The browser did not make a picture.',
  accessed: 'accessed {date}',
} as const;

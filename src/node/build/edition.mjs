// The two editions, and the plugins that make the smaller one. See src/data/edition.ts.
const EDITION = /[\\/]src[\\/]data[\\/]edition\.ts$/;

/** Languages of the smaller file; texts of any other are left out of what it packs. */
export const CORE_LANGUAGES = ['en', 'ru', 'az'];
/** Areas of texts that only the full edition asks for: `trade-chart-more`. */
export const isMore = (area) => area.endsWith('-more');

/** Sentences to authors that only the full edition has a reason for. */
const FULL_PROBLEMS = ['basemap-coarse', 'needs-disagreement'];

/** The texts of an edition: of its languages, without what only the full one asks for. */
export const stringsOf = (strings, full) =>
  full
    ? strings
    : Object.fromEntries(
        CORE_LANGUAGES.map((language) => {
          const areas = Object.entries(strings[language]).filter(([area]) => !isMore(area));
          return [language, Object.fromEntries(areas.map(withoutFullProblems))];
        }),
      );

const withoutFullProblems = ([area, texts]) =>
  area === 'problems'
    ? [
        area,
        Object.fromEntries(Object.entries(texts).filter(([key]) => !FULL_PROBLEMS.includes(key))),
      ]
    : [area, texts];

const CONTENTS = 'export const FULL = false;';

/** Rollup plugin: what stands behind `FULL` is left out. */
export const core = () => ({
  name: 'core',
  load: (id) => (EDITION.test(id) ? CONTENTS : null),
});

/** The same for esbuild. */
export const coreForEsbuild = {
  name: 'core',
  setup(build) {
    build.onLoad({filter: EDITION}, () => ({contents: CONTENTS}));
  },
};

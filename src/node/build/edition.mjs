// The two editions, and the plugins that make the smaller one. See src/data/edition.ts.
const EDITION = /[\\/]src[\\/]data[\\/]edition\.ts$/;

/** Languages of the smaller file; texts of any other are left out of what it packs. */
export const CORE_LANGUAGES = ['en', 'ru', 'az'];
/** Areas of texts that only the full edition asks for: `trade-chart-more`. */
export const isMore = (area) => area.endsWith('-more');

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

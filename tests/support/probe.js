// Runs in the pages of fixtures: hears what goes wrong, waits, compares, tells the server.
(() => {
  const errors = [];
  const violations = [];
  const lines = [];
  const wrong = [];
  addEventListener(
    'error',
    ({message, target}) => errors.push(message ?? `${target.localName} failed`),
    true,
  );
  addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  document.addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, blockedURI, sourceFile}) =>
      violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
  );
  for (const level of ['info', 'warn', 'error']) {
    const real = console[level];
    console[level] = (...words) => {
      lines.push(words.join(' '));
      real.apply(console, words);
    };
  }
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const kit = {
    errors,
    violations,
    lines,
    pause,
    frame: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    all: (selector = 'corridor-map,trade-chart,format-venn,visit-timeline') => [
      ...document.querySelectorAll(selector),
    ],
    svg: (element) => element.shadowRoot?.querySelector('.svg') ?? null,
    marks: (element) =>
      element.shadowRoot?.querySelectorAll(
        '.svg [data-claim], .svg [data-route], .svg [data-format], .svg [data-event]',
      ).length ?? 0,
    visible: (element) => element.getClientRects().length > 0,
    check(label, actual, expected) {
      if (!same(actual, expected))
        wrong.push(`${label}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
    },
    async until(label, test, ms = 15000) {
      for (const end = performance.now() + ms; performance.now() < end; await pause(20)) {
        if (test()) return true;
      }
      wrong.push(`never came: ${label}`);
      return false;
    },
    drawn: (elements) =>
      kit.until('drawing', () =>
        elements.every((element) => kit.svg(element) && kit.marks(element) > 0),
      ),
    /** Runs a page's checks once it has loaded. */
    run: (page) =>
      addEventListener('load', () =>
        page().catch((error) => {
          wrong.push(`${error} ${error.stack}`);
          return kit.done();
        }),
      ),
    async done(more = {}) {
      const name = decodeURIComponent(location.pathname.slice(1)) + (more.name ?? '');
      const body = JSON.stringify({wrong, errors, violations, lines, ...more});
      await fetch(
        `${location.origin === 'null' ? kit.origin : ''}/result/${encodeURIComponent(kit.browser + name)}`,
        {method: 'POST', mode: 'no-cors', body},
      );
      if (parent !== window) parent.postMessage('done', '*');
    },
    origin: new URL(document.currentScript.src).origin,
    browser: `${new URLSearchParams(location.search).get('in') ?? ''} `,
    /** What a reader may do with a figure, all of it. */
    async use(element) {
      const root = element.shadowRoot;
      root.querySelector('.mark').click();
      await kit.until('panel', () => root.querySelector('.panel'));
      root.querySelector('.panel .close').click();
      root.querySelector('details').open = true;
      await kit.until('table', () => root.querySelector('table'));
      HTMLAnchorElement.prototype.click = function () {
        kit.saved = (kit.saved ?? 0) + 1;
      };
      const buttons = [...root.querySelectorAll('.tools .button')];
      for (const button of buttons) button.click();
      element.setAttribute('theme', 'dark');
      element.setAttribute('lang', 'az');
      await kit.until('another language', () => root.querySelector('.root').lang === 'az');
      await kit.until('another theme', () => root.querySelector('.root.dark'));
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      await kit.pause(100);
      return buttons.length;
    },
  };
  window.kit = kit;
})();

/** The figure in a frame of its own: as wide as asked for, in the look asked for. */

const MEDIA = {forced: 'forced-colors: active', print: 'print'};
/** Width of an A4 page between margins of 10 mm, in CSS pixels. */
const PAPER = 718;
/** How long a figure may take to find its height, in ms. */
const SETTLED = 200;

/** Media rules of a sheet, however deep. */
function* mediaRules(rules) {
  for (const rule of rules) {
    if (rule.media) yield rule;
    if (rule.cssRules) yield* mediaRules(rule.cssRules);
  }
}

/** Waits a while for what a figure draws; undefined if it does not come. */
async function found(root, selector) {
  for (let tries = 0; tries < 100; tries++) {
    const node = root?.querySelector(selector);
    if (node) return node;
    await new Promise((done) => setTimeout(done, 30));
  }
  return undefined;
}

export class Preview {
  #frame;
  #written = new WeakMap();
  #element;
  #ready;
  #look = 'light';

  constructor(frame) {
    this.#frame = frame;
    this.#ready = new Promise((done) => {
      const begin = () => done(this.#begin());
      const {contentDocument: inner} = frame;
      const isThere = inner?.readyState === 'complete' && inner.getElementById('stage');
      if (isThere) begin();
      else frame.addEventListener('load', begin, {once: true});
    });
  }

  #begin() {
    const stage = this.#frame.contentDocument.getElementById('stage');
    new ResizeObserver(() => {
      this.#frame.height = Math.ceil(stage.getBoundingClientRect().height);
    }).observe(stage);
    return stage;
  }

  /**
   * Draws a tag.
   *
   * @param options.data a dataset instead of the one that `src` names
   * @param options.told takes each problem of the tag
   */
  async show({tag, attributes, data, told}) {
    const stage = await this.#ready;
    const inner = this.#frame.contentDocument;
    await this.#frame.contentWindow.customElements.whenDefined(tag);
    const element = inner.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name !== 'src') element.setAttribute(name, value);
    }
    if (data !== undefined) element.data = data;
    element.addEventListener('ck-problem', ({detail}) => told(detail));
    // A figure measures its room as it is drawn, and rules for paper leave none: they come afterwards.
    this.#emulate('light');
    this.#element = element;
    element.addEventListener('ck-ready', () => {
      setTimeout(() => element === this.#element && this.#emulate(this.#look), SETTLED);
    });
    stage.replaceChildren(element);
  }

  /** Sets language around the figure, width and look. */
  async set({lang, width, look}) {
    await this.#ready;
    const {documentElement} = this.#frame.contentDocument;
    documentElement.lang = lang;
    documentElement.dataset.look = look === 'print' ? 'light' : look;
    this.#frame.width = look === 'print' ? PAPER : width === 'full' ? '100%' : width;
    this.#look = look;
  }

  /**
   * Lets the kit's own rules for a medium hold on the screen: no page can turn on the reader's forced
   * colours or paper, so this is an approximation, and says so.
   */
  #emulate(look) {
    const wanted = MEDIA[look];
    for (const sheet of this.#element?.shadowRoot?.adoptedStyleSheets ?? []) {
      for (const rule of mediaRules(sheet.cssRules)) {
        const written = this.#written.get(rule) ?? rule.media.mediaText;
        this.#written.set(rule, written);
        const holds = wanted !== undefined && written.includes(wanted) && !written.includes('not');
        rule.media.mediaText = holds ? 'all' : written;
      }
    }
  }

  /** The tables of the figure as drawn, for a fallback: caption, headings, rows of cells. */
  async tables() {
    await this.#ready;
    const root = this.#element?.shadowRoot;
    const fold = await found(root, 'details.more');
    if (!fold) return [];
    const wasOpen = fold.open;
    fold.open = true;
    await found(root, '.more table');
    const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
    const tables = [...root.querySelectorAll('.more table')].map((table) => ({
      caption: text(table.caption),
      rows: [...table.rows].map((row) => [...row.cells].map(text)),
    }));
    fold.open = wasOpen;
    return tables;
  }
}

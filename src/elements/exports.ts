import type {LitElement} from 'lit';
import type {Facts} from '../data/dataset.js';
import type {Language} from '../languages/language.js';
import {layoutPoster, type Poster} from '../layout/poster.js';
import type {Glyphs, Paint, Scene} from '../layout/scene.js';
import {cite, citeStyles} from '../model/cite.js';
import {headingOf, type Figure, type Said} from '../model/figure.js';
import {colours} from '../styles/tokens.js';
import type {ExportView} from '../templates/export.js';
import {paintPoster, type Painting} from '../templates/paint-poster.js';
import {posterSvg} from '../templates/poster-svg.js';
import {save} from './downloads.js';
import {measureIn} from './measure.js';
import {parseUrl, readAttribute} from './page.js';

/** What is shown. */
export interface Exported {
  readonly tag: string;
  readonly model: Figure | undefined;
  readonly scene: Scene | undefined;
  readonly glyphs: Glyphs;
  readonly facts: Facts | undefined;
  readonly language: Language;
}
/** The same once it is drawn, with what stands over it. */
interface Drawn extends Exported {
  readonly figure: Figure;
  readonly heading: Said;
  readonly scene: Scene;
  readonly facts: Facts;
}
type Says = 'frame.copied' | 'frame.copyFailed' | 'export-more.notPainted';

/** Pixels for a px of the page, so that a picture is sharp where it is shared. */
const SCALE = 2;

/** Where the figure can be visited: what the page calls itself, else its address. */
function addressOf(document: Document): string | undefined {
  const named = document.querySelector<HTMLLinkElement>('link[rel~=canonical][href]')?.href;
  const url = parseUrl(named ?? document.location.href);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url.href;
}

/** Runs a job with the colours that the reader sees: of the page's theme and the author's own. */
function withColours<T>(root: Element, job: (colour: (name: Paint) => string) => T): T {
  const {ownerDocument} = root;
  const view = ownerDocument.defaultView;
  // Forced colours are few, and of this reader: a picture that travels has the kit's own.
  if (!view || view.matchMedia('(forced-colors: active)').matches) {
    return job((name) => colours[name][0]);
  }
  const probe = ownerDocument.createElement('span');
  root.append(probe);
  const known = new Map<Paint, string>();
  try {
    return job((name) => {
      let colour = known.get(name);
      if (colour === undefined) {
        probe.style.color = `var(--_${name})`;
        colour = view.getComputedStyle(probe).color;
        known.set(name, colour);
      }
      return colour;
    });
  } finally {
    probe.remove();
  }
}

/** Takes a figure along: a picture with everything that makes it citable, or the citation. */
export class Exports {
  #text: string | undefined;
  readonly #host: LitElement;
  readonly #shown: () => Exported;
  readonly #say: (key: Says) => void;

  constructor(host: LitElement, shown: () => Exported, say: (key: Says) => void) {
    this.#host = host;
    this.#shown = shown;
    this.#say = say;
  }

  get view(): ExportView {
    return {run: this.#run, text: this.#text};
  }

  readonly #run = (event: Event): void => {
    const kind = (event.currentTarget as HTMLElement).dataset['export'];
    const {model: figure, scene, facts, ...rest} = this.#shown();
    if (!figure || !scene || !facts) return;
    const heading = headingOf(figure, readAttribute(this.#host, 'heading'));
    const shown: Drawn = {...rest, model: figure, figure, scene, facts, heading};
    if (kind === 'png' || kind === 'svg') this.#picture(kind, shown);
    const style = citeStyles.find((each) => each === kind);
    if (style === undefined) return;
    const today = new Date(performance.timeOrigin + event.timeStamp).toISOString().slice(0, 10);
    const address = addressOf(this.#host.ownerDocument);
    this.#copy(cite(style, {...shown, sources: figure.sources, address, today}));
  };

  #poster(shown: Drawn, probe: Element): Poster {
    const {dataset} = shown.facts;
    return layoutPoster({
      ...shown,
      asOf: dataset.asOf,
      sample: dataset.sample === true,
      measure: measureIn(probe),
      url: addressOf(this.#host.ownerDocument),
    });
  }

  #picture(kind: 'png' | 'svg', shown: Drawn): void {
    const {ownerDocument, renderRoot} = this.#host;
    const root = renderRoot.querySelector('.root');
    const probe = renderRoot.querySelector('.probe');
    const view = ownerDocument.defaultView;
    if (!root || !probe || !view) return;
    const poster = this.#poster(shown, probe);
    const family = view.getComputedStyle(probe).fontFamily;
    const name = `${shown.facts.dataset.id}-${shown.tag}.${kind}`;
    withColours(root, (colour) => {
      if (kind === 'svg') {
        save(ownerDocument, name, 'image/svg+xml', posterSvg(poster, {colour, family}));
        return;
      }
      const canvas = ownerDocument.createElement('canvas');
      canvas.width = poster.width * SCALE;
      canvas.height = poster.height * SCALE;
      const context = canvas.getContext('2d');
      const painting: Painting = {colour, family, scale: SCALE, path: (d) => new view.Path2D(d)};
      if (context) paintPoster(context, poster, painting);
      canvas.toBlob((blob) => {
        if (blob && context) save(ownerDocument, name, 'image/png', blob);
        else this.#say('export-more.notPainted');
      });
    });
  }

  #copy(text: string): void {
    // Undefined outside a secure context; refused where the page's policy says so.
    const clipboard = this.#host.ownerDocument.defaultView?.navigator.clipboard;
    const done = (refused: string | undefined): void => {
      this.#text = refused;
      this.#say(refused === undefined ? 'frame.copied' : 'frame.copyFailed');
      if (refused === undefined) return;
      void this.#host.updateComplete.then(() => {
        const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.copy');
        field?.focus();
        field?.select();
      });
    };
    if (!clipboard) {
      done(text);
      return;
    }
    clipboard.writeText(text).then(
      () => done(undefined),
      () => done(text),
    );
  }
}

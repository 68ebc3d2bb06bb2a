/*
 * How drawings of a server are taken over. It must be there before the tags are: those that stand in
 * the page already are upgraded the moment they are defined.
 */
import {hydrate} from '@lit-labs/ssr-client';
import {
  ReactiveElement,
  noChange,
  type LitElement,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {fingerprint, serve, servedTemplate} from './elements/served.js';
import {readAttribute} from './elements/page.js';
import {servedRoot} from './elements/served-root.js';
import {measureByTable} from './layout/advances.js';
import type {Shape} from './layout/scene.js';
import {WIDE} from './styles/heights.js';
import {shapesTemplate, takenOver, type Drawn} from './templates/scene.js';
import {ELEMENTS} from './templates/shape-attributes.js';

/** What the server wrote beside its drawing: the width that it drew for, and what it drew. */
interface Made {
  readonly width: number;
  readonly mark: string;
}

/** Room in px that a kept drawing may leave empty. */
const EMPTY = 80;
/** How much wider than the built-in table the page's font may run before texts collide. */
const WIDER = 1.06;

const waiting = new WeakMap<LitElement, Made>();
/** Parts of an element that only its class may call; they are called here in its place. */
interface Inner {
  update?: (changed: PropertyValues) => void;
  renderOptions: {renderBefore?: ChildNode | null; host?: object};
}
const inner = (host: LitElement): Inner => host as unknown as Inner;
const sleep = (ReactiveElement.prototype as unknown as {update: (changed: PropertyValues) => void})
  .update;

function madeIn(root: ShadowRoot | null): Made | undefined {
  const [width = '', mark] =
    root?.querySelector('[data-served]')?.getAttribute('data-served')?.split(' ') ?? [];
  return mark === undefined ? undefined : {width: Number(width), mark};
}

/** From here on the element renders as it would without a server. */
function wake(host: LitElement): void {
  delete inner(host).update;
  waiting.delete(host);
}

function fits(root: ParentNode, stated: number, width: number): boolean {
  const probe = root.querySelector('.probe');
  const table = measureByTable(probe?.textContent ?? '', {size: 16});
  return (
    stated < WIDE === width < WIDE &&
    stated <= width &&
    width - stated <= EMPTY &&
    (probe?.getBoundingClientRect().width ?? 0) <= table * WIDER
  );
}

/** Shapes of the server by the `svg` element that it drew them into. */
const served = new WeakMap<Node, readonly Shape[]>();

takenOver.shapes = (parent) => {
  const shapes = served.get(parent);
  served.delete(parent);
  return shapes && parent instanceof Element ? matched(parent, shapes) : undefined;
};

/** The elements that stand for shapes; undefined where they are not those. */
function matched(parent: Element, shapes: readonly Shape[]): Drawn[] {
  return shapes.map((shape, index) => {
    const element = parent.children[index];
    if (element?.localName !== ELEMENTS[shape.kind]) throw new Error('another drawing');
    const inner = 'shapes' in shape ? matched(element, shape.shapes) : [];
    return {kind: shape.kind, element, inner, shape};
  });
}

interface DirectiveLike {
  readonly _$litDirective$: unknown;
  readonly values: readonly unknown[];
}
const isDirective = (value: unknown): value is DirectiveLike =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;
const DRAWS = (shapesTemplate([], '') as unknown as DirectiveLike)._$litDirective$;

/**
 * A template whose directives wait: they write into the page by themselves, and lit calls them while
 * it reads the markup, before it knows where their part ends. Drawings that they had are put aside.
 */
function still<T>(value: T, drawings: (readonly Shape[])[]): T | typeof noChange {
  if (isDirective(value)) {
    if (value._$litDirective$ === DRAWS) drawings.push(value.values[0] as readonly Shape[]);
    return noChange;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => still(each, drawings)) as T;
  if (typeof value !== 'object' || value === null || !('_$litType$' in value)) return value;
  const {values} = value as unknown as TemplateResult;
  return {...value, values: values.map((each) => still(each, drawings))};
}

servedRoot.take = (host) => {
  const made = madeIn(host.shadowRoot);
  if (!made) {
    host.shadowRoot?.replaceChildren();
    return;
  }
  waiting.set(host, made);
  // The drawing stands until there is something to compare it with.
  inner(host).update = (changed) => {
    sleep.call(host, changed);
  };
};

servedRoot.keep = (host, widget, world, width) => {
  const made = waiting.get(host);
  const root = host.shadowRoot;
  if (!made || !root || !world) return undefined;
  wake(host);
  const {renderOptions} = inner(host);
  const details = root.querySelector('details');
  const open = details?.open === true;
  try {
    const drawn = serve({
      ...world,
      widget,
      attribute: (name) => readAttribute(host, name),
      width: made.width,
    });
    if (fingerprint(drawn) !== made.mark) throw new Error('other facts');
    const drawings: (readonly Shape[])[] = [];
    hydrate(still(servedTemplate(drawn), drawings), root, renderOptions);
    root.querySelectorAll('svg:not(.frame)').forEach((svg, index) => {
      served.set(svg, drawings[index] ?? []);
    });
    // Lit looks for its part where it would have begun.
    renderOptions.renderBefore = null;
    if (open) {
      host.requestUpdate();
      // Its state is the element's from now on: what the reader has opened is opened once more.
      void host.updateComplete.then(() => (details.open = true));
    }
    return fits(root, made.width, width) ? drawn.scene : undefined;
  } catch {
    // Other facts, another version: what cannot be taken over is drawn anew.
    Reflect.deleteProperty(root, '_$litPart$');
    root.replaceChildren();
    renderOptions.renderBefore = null;
    host.requestUpdate();
    return undefined;
  }
};

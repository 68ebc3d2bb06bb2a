import type {LitElement} from 'lit';
import type {Facts} from '../data/dataset.js';
import {FULL} from '../data/edition.js';
import type {Scene} from '../layout/scene.js';
import type {Figure, Selection} from '../model/figure.js';
import {SelectEvent} from './events.js';
import {nearestMark, rove} from './picking.js';
import {joinGroup, select, selectionOf} from './selection-group.js';

/** What a reading is of: asked for anew each time, since models and scenes are replaced. */
export interface Read {
  readonly facts: Facts | undefined;
  readonly model: Figure | undefined;
  readonly scene: Scene | undefined;
}

/**
 * What one reader does with one figure: points, picks, walks by keys, opens and closes the panel, and
 * shares the selection with a group.
 *
 * A press or Enter pins the panel and selects; pointing and walking only show it.
 */
export class Reading {
  panel: {readonly mark: string; readonly pinned: boolean} | undefined;
  active: string | undefined;
  selection: Selection | undefined;
  /** Ids of the layers that the reader has left on; undefined before the first switch. */
  layers: string | undefined;

  readonly #host: LitElement;
  readonly #read: () => Read;
  #group = '';
  #leave: (() => void) | undefined;
  /** The focus is being put back: it must not open what was just closed. */
  #quiet = false;

  constructor(host: LitElement, read: () => Read) {
    this.#host = host;
    this.#read = read;
  }

  /** Joins the group of this name; an empty name is no group. */
  join(group: string): void {
    if (group === this.#group && (this.#leave || !group)) return;
    this.leave();
    this.#group = group;
    this.#leave = group
      ? joinGroup(group, (selection) => {
          this.selection = selection;
          this.#host.requestUpdate();
        })
      : undefined;
    this.selection = group ? selectionOf(group) : undefined;
  }

  leave(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#group = '';
  }

  #choose(selection: Selection | undefined, ids: readonly string[]): void {
    this.selection = selection;
    if (this.#group) select(this.#group, selection);
    const {facts} = this.#read();
    const claims = ids.flatMap((id) => facts?.claims.get(id) ?? []);
    const cited = new Set(claims.flatMap(({sources}) => sources.map(({source}) => source)));
    const sources = [...cited].flatMap((id) => facts?.sources.get(id) ?? []);
    this.#host.dispatchEvent(new SelectEvent({ids, claims, sources}));
  }

  #pick(mark: string): void {
    this.panel = {mark, pinned: true};
    this.active = mark;
    const picked = this.#read().model?.marks.find(({key}) => key === mark);
    if (picked) this.#choose(picked.picks, picked.ids);
    this.#host.requestUpdate();
  }

  readonly close = (): void => {
    const mark = this.panel?.mark;
    const inPanel = this.#host.shadowRoot?.activeElement?.closest('.panel');
    this.panel = undefined;
    if (this.selection) this.#choose(undefined, []);
    this.#host.requestUpdate();
    if (!inPanel || !mark) return;
    void this.#host.updateComplete.then(() => {
      this.#quiet = true;
      this.#buttons()
        .find((button) => button.dataset['key'] === mark)
        ?.focus();
      this.#quiet = false;
    });
  };

  #buttons(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.mark')];
  }

  #markAt(event: MouseEvent): string | undefined {
    const svg = this.#host.renderRoot.querySelector('.svg');
    const {scene} = this.#read();
    if (!svg || !scene) return undefined;
    const {left, top} = svg.getBoundingClientRect();
    return nearestMark(scene, event.clientX - left, event.clientY - top);
  }

  readonly click = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest('.panel')) {
      const id = FULL && target.closest<HTMLElement>('[data-pick]')?.dataset['pick'];
      // A place that is named: the map of the group shows it, whatever else concerns it lights up.
      if (id) {
        this.#choose({ids: [id]}, [id]);
        this.#host.requestUpdate();
      }
      return;
    }
    const byKey = event.detail === 0;
    const mark = byKey ? target.closest<HTMLElement>('.mark')?.dataset['key'] : this.#markAt(event);
    if (mark === undefined || (this.panel?.pinned && this.panel.mark === mark)) {
      if (this.panel || this.selection) this.close();
      return;
    }
    this.#pick(mark);
    if (!byKey) return;
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('.panel')?.focus(),
    );
  };

  readonly point = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || this.panel?.pinned) return;
    if (event.type === 'pointerleave') {
      this.#show(undefined);
      return;
    }
    // The pointer may go into the panel; it then stays.
    if ((event.target as Element).closest('.panel')) return;
    const mark = this.#markAt(event);
    if (mark !== undefined) this.#show(mark);
  };

  #show(mark: string | undefined): void {
    if (mark === this.panel?.mark) return;
    this.panel = mark === undefined ? undefined : {mark, pinned: false};
    this.#host.requestUpdate();
  }

  readonly focus = (event: FocusEvent): void => {
    const button = (event.target as Element).closest<HTMLElement>('.mark');
    // A press has its own way; only a focus that came by keyboard opens the panel.
    if (this.#quiet || !button?.matches(':focus-visible')) return;
    this.active = button.dataset['key'];
    this.#show(this.active);
  };

  /** What walking opened goes with the focus; what was pinned stays. */
  readonly blur = (event: FocusEvent): void => {
    const to = event.relatedTarget as Node | null;
    const stays = to !== null && (event.currentTarget as Element).contains(to);
    if (!stays && this.panel && !this.panel.pinned) this.#show(undefined);
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && (this.panel || this.selection)) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
      return;
    }
    if ((event.target as Element).closest('.mark')) rove(event, this.#buttons(), false);
  };

  readonly switchLayer = (event: Event): void => {
    const id = (event.currentTarget as HTMLElement).dataset['layer'];
    const layers = this.#read().model?.layers ?? [];
    const on = layers.filter((layer) => layer.on !== (layer.id === id)).map((layer) => layer.id);
    // At least one layer stays on: an empty map would be no map.
    if (on.length === 0) return;
    this.layers = on.join(' ');
    this.#host.requestUpdate();
  };

  /** A press anywhere else puts the panel away; the selection stays until Esc. */
  readonly outside = (event: Event): void => {
    if (this.panel && !event.composedPath().includes(this.#host)) this.#show(undefined);
  };
}

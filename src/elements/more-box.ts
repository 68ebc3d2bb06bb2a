import type {LitElement} from 'lit';
import type {Facts} from '../data/dataset.js';
import type {Language} from '../languages/language.js';
import type {Figure} from '../model/figure.js';
import type {FigureView} from '../templates/figure.js';
import {ROWS_AT_ONCE} from '../templates/table.js';
import {factsToJson, save, tablesToCsv, tablesToText} from './downloads.js';
import {rove} from './picking.js';

interface Shown {
  readonly facts: Facts | undefined;
  readonly model: Figure | undefined;
  readonly language: Language;
  readonly tag: string;
}

/** The fold under a figure: table, sources, notes, and taking the data along. */
export class MoreBox {
  open = false;
  rows = ROWS_AT_ONCE;
  /** Said to screen readers after an action. */
  status = '';

  readonly #host: LitElement;
  readonly #shown: () => Shown;
  #byPrint = false;

  constructor(host: LitElement, shown: () => Shown) {
    this.#host = host;
    this.#shown = shown;
  }

  readonly beforePrint = (): void => {
    this.#byPrint = !this.open;
    this.open = true;
    this.#host.requestUpdate();
  };

  readonly afterPrint = (): void => {
    if (this.#byPrint) this.open = false;
    this.#byPrint = false;
    this.#host.requestUpdate();
  };

  #save(ending: 'csv' | 'json', type: string, text: string): void {
    const {facts, tag} = this.#shown();
    save(
      this.#host.ownerDocument,
      `${facts?.dataset.id ?? 'dataset'}-${tag}.${ending}`,
      type,
      text,
    );
  }

  #say(key: 'frame.copied' | 'frame.copyFailed'): void {
    this.status = this.#shown().language.text(key);
    this.#host.requestUpdate();
  }

  readonly on: Pick<FigureView['on'], 'toggle' | 'rows' | 'csv' | 'json' | 'copy' | 'tools'> = {
    toggle: (event) => {
      const {open} = event.target as HTMLDetailsElement;
      if (open === this.open) return;
      this.open = open;
      this.#host.requestUpdate();
    },
    rows: () => {
      this.rows += ROWS_AT_ONCE;
      this.#host.requestUpdate();
    },
    csv: () => {
      const {model, language} = this.#shown();
      if (!model) return;
      const inBaseUnit = (label: string): string => language.text('frame.baseUnit', {label});
      this.#save('csv', 'text/csv', tablesToCsv(model.tables, inBaseUnit));
    },
    json: () => {
      const {model, facts} = this.#shown();
      if (model && facts) this.#save('json', 'application/json', factsToJson(facts, model.ids));
    },
    copy: () => {
      const text = tablesToText(this.#shown().model?.tables ?? []);
      // Undefined outside a secure context.
      const clipboard = this.#host.ownerDocument.defaultView?.navigator.clipboard;
      if (!clipboard) {
        this.#say('frame.copyFailed');
        return;
      }
      clipboard.writeText(text).then(
        () => this.#say('frame.copied'),
        () => this.#say('frame.copyFailed'),
      );
    },
    tools: (event) => {
      const group = event.currentTarget as HTMLElement;
      const rtl = this.#shown().language.dir === 'rtl';
      rove(event, [...group.querySelectorAll<HTMLElement>('button')], rtl);
    },
  };
}

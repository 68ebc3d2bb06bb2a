import type {LitElement} from 'lit';
import type {Facts} from '../data/dataset.js';
import {FULL} from '../data/edition.js';
import type {Language} from '../languages/language.js';
import type {Glyphs, Scene} from '../layout/scene.js';
import type {Figure} from '../model/figure.js';
import type {FigureView} from '../templates/figure.js';
import {ROWS_AT_ONCE} from '../templates/table.js';
import {factsToJson, save, tablesToCsv, tablesToText} from './downloads.js';
import {Exports, type Exported} from './exports.js';
import {rove} from './picking.js';

interface Shown {
  readonly scene: Scene | undefined;
  readonly facts: Facts | undefined;
  readonly model: Figure | undefined;
  readonly language: Language;
}

/** The fold under a figure: table, sources, notes, and taking the data along. */
export class MoreBox {
  open = false;
  rows = ROWS_AT_ONCE;
  /** Said to screen readers after an action. */
  status = '';

  /** Full edition: pictures and citations. */
  readonly exports: Exports | undefined;

  readonly #host: LitElement;
  readonly #tag: string;
  readonly #shown: () => Shown;
  #byPrint = false;

  constructor(
    host: LitElement,
    {tag, glyphs}: {readonly tag: string; readonly glyphs: Glyphs},
    shown: () => Shown,
  ) {
    this.#host = host;
    this.#tag = tag;
    this.#shown = shown;
    const exported = (): Exported => ({...shown(), tag, glyphs});
    this.exports = FULL ? new Exports(host, exported, this.#say) : undefined;
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

  #save(ending: string, type: string, text: string): void {
    const {facts} = this.#shown();
    save(
      this.#host.ownerDocument,
      `${facts?.dataset.id ?? 'dataset'}-${this.#tag}.${ending}`,
      type,
      text,
    );
  }

  readonly #say = (key: 'frame.copied' | 'frame.copyFailed' | 'export-more.notPainted'): void => {
    this.status = this.#shown().language.text(key);
    this.#host.requestUpdate();
  };

  readonly on: Pick<
    FigureView['on'],
    'toggle' | 'rows' | 'csv' | 'json' | 'copy' | 'file' | 'tools'
  > = {
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
    ...(FULL && {
      file: (event: Event) => {
        const {file} = (event.currentTarget as HTMLElement).dataset;
        const made = this.#shown().model?.files?.[Number(file)];
        if (made) this.#save(made.ending, made.type, made.text());
      },
    }),
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

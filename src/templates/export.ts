import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../languages/language.js';

/** Pictures and citations that a figure offers (full edition). */
export interface ExportView {
  readonly run: (event: Event) => void;
  /** A text that the browser would not copy: the reader takes it by hand. */
  readonly text: string | undefined;
}

/** The kinds, in the order of their buttons. */
const kinds = [
  ['png', 'export-more.downloadPng'],
  ['svg', 'export-more.downloadSvg'],
  ['text', 'export-more.cite'],
  ['bibtex', 'export-more.citeBibtex'],
  ['gost', 'export-more.citeGost'],
] as const;

/** Buttons beside those of the tables, in one group with them. */
export function exportButtons({run}: ExportView, language: Language): TemplateResult[] {
  return kinds.map(
    ([kind, label]) =>
      html`<button class="button" type="button" tabindex="-1" data-export=${kind} @click=${run}>
        ${language.text(label)}
      </button>`,
  );
}

/** The text to copy by hand, where there is one. */
export function exportText(
  {text}: ExportView,
  language: Language,
): TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  return html`<p class="note">${language.text('frame.copyFailed')}</p>
    <textarea
      class="button copy"
      readonly
      rows="6"
      aria-label=${language.text('export-more.textToCopy')}
      .value=${text}
    ></textarea>`;
}

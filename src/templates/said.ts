import {html, nothing, type TemplateResult} from 'lit';
import type {Said} from '../model/figure.js';

/** Languages written from right to left, among those a dataset may name. */
const RTL = /^(ar|fa|he|ps|ug|ur)\b/;

export const directionOf = (lang: string): 'rtl' | 'ltr' => (RTL.test(lang) ? 'rtl' : 'ltr');

/** A text of the dataset, kept apart from the sentence around it, with its own language. */
export function saidTemplate({text, lang}: Said): TemplateResult {
  return html`<bdi lang=${lang ?? nothing} dir=${lang ? directionOf(lang) : nothing}>${text}</bdi>`;
}

/** Source letters behind a figure. */
export function lettersTemplate(letters: readonly string[] | undefined): unknown {
  return letters?.length ? html`<span class="letters">${letters.join(' ')}</span>` : nothing;
}

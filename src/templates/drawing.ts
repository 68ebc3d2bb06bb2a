import {html, nothing, type TemplateResult} from 'lit';
import type {Scene, Target} from '../layout/scene.js';
import type {Mark, Panel} from '../model/figure.js';
import type {FigureView} from './figure.js';
import {panelTemplate} from './panel.js';
import {place, type Placement} from './place.js';
import {shapesTemplate} from './scene.js';

/** The least side of a target in px (WCAG 2.5.8). */
const TARGET = 24;

function targetPlacement({x, y, width, height}: Target): Placement {
  const w = Math.max(width, TARGET);
  const h = Math.max(height, TARGET);
  return {left: x + width / 2 - w / 2, top: y + height / 2 - h / 2, width: w, height: h};
}

function marksTemplate(view: FigureView, scene: Scene): TemplateResult {
  const {figure, language} = view;
  const byKey = new Map<string, Mark>(figure.marks.map((mark) => [mark.key, mark]));
  const targets = new Map(scene.targets.map((target) => [target.mark, target]));
  // Reading order is the model's, wherever the drawing put the mark.
  const shown = [...byKey.values()].flatMap((mark) => {
    const target = targets.get(mark.key);
    return target ? [{mark, target}] : [];
  });
  const active = shown.some(({mark}) => mark.key === view.active)
    ? view.active
    : shown[0]?.mark.key;
  return html`<ul class="marks" role="list" aria-label=${language.text('frame.marks')}>
    ${shown.map(
      ({mark, target}, index) =>
        html`<li role="listitem">
          <button
            type="button"
            class="mark"
            data-key=${mark.key}
            data-for=${mark.ids.join(' ')}
            tabindex=${mark.key === active ? 0 : -1}
            aria-expanded=${view.panel?.mark === mark.key ? 'true' : 'false'}
            aria-label=${language.text('frame.markOf', {
              label: mark.label,
              index: index + 1,
              total: shown.length,
            })}
            ${place(targetPlacement(target))}
          ></button>
        </li>`,
    )}
  </ul>`;
}

/** The drawing, its buttons in reading order over it, and the panel of the one that is open. */
export function drawingTemplate(view: FigureView): TemplateResult {
  const {scene, language, panel} = view;
  return html`<div
    class="drawing"
    part="drawing"
    @pointermove=${view.on.pointer}
    @pointerleave=${view.on.pointer}
    @click=${view.on.mark}
    @keydown=${view.on.key}
    @focusin=${view.on.focus}
    @focusout=${view.on.blur}
  >
    ${
      scene
        ? html`<svg
              class="svg ${view.lit ? 'picking' : ''}"
              aria-hidden="true"
              focusable="false"
              data-view=${scene.view}
              width=${scene.width}
              height=${scene.height}
              viewBox="0 0 ${scene.width} ${scene.height}"
            >
              ${shapesTemplate(scene.shapes, language.code, view.lit)}
            </svg>
            ${marksTemplate(view, scene)}`
        : nothing
    }
    ${
      panel
        ? panelTemplate(panel.panel, {
            placement: panel.placement,
            sheet: panel.sheet,
            close: language.text('frame.close'),
            onClose: view.on.close,
            sources: panelSources(view, panel.panel),
          })
        : nothing
    }
  </div>`;
}

/** The sources whose letters a panel names, in short. */
function panelSources(
  view: FigureView,
  panel: Panel,
): {letter: string; text: string; url: string | null}[] {
  const used = new Set(
    panel.lines.flatMap((line) => ('letters' in line ? (line.letters ?? []) : [])),
  );
  return view.figure.sources
    .filter(({letter}) => used.has(letter))
    .map(({letter, parts, url}) => ({letter, url, text: parts.map(({text}) => text).join(', ')}));
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Scene} from '../layout/scene.js';
import type {Panel} from '../model/figure.js';
import type {FigureView} from './figure.js';
import {markButtons} from './marks.js';
import {panelTemplate} from './panel.js';
import {shapesTemplate} from './scene.js';

function marksTemplate(view: FigureView, scene: Scene): TemplateResult {
  const {figure, language, panel} = view;
  const targets = new Map(scene.targets.map((target) => [target.mark, target]));
  // Reading order is the model's, wherever the drawing put the mark.
  const shown = figure.marks.flatMap((mark) => {
    const target = targets.get(mark.key);
    // A key that comes twice is one mark.
    targets.delete(mark.key);
    return target ? [{mark, target}] : [];
  });
  const active = shown.some(({mark}) => mark.key === view.active)
    ? view.active
    : shown[0]?.mark.key;
  return html`<ul class="marks" role="list" aria-label=${language.text('frame.marks')}>
    ${markButtons(shown, {language, active, open: panel?.mark})}
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

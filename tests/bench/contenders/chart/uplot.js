// uPlot, canvas.
import uPlot from 'uplot';
import {COLOURS, NAMES} from './data.js';

export function chart(stage, {times, values}) {
  const lines = NAMES.map((label, i) => ({label, stroke: COLOURS[i], width: 2}));
  const data = [times.map((time) => time / 1000), ...values];
  return new Promise((done) => {
    new uPlot(
      {width: 800, height: 400, hooks: {draw: [() => done()]}, series: [{}, ...lines]},
      data,
      stage,
    );
  });
}

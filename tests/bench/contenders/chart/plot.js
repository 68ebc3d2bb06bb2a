// Observable Plot, SVG, columns of data.
import {axisX, axisY, gridY, lineY, plot} from '@observablehq/plot';
import {COLOURS} from './data.js';

export async function chart(stage, {times, values}) {
  const dates = times.map((time) => new Date(time));
  const lines = values.map((y, i) =>
    lineY(times, {x: dates, y, stroke: COLOURS[i], strokeWidth: 2}),
  );
  const marks = [gridY(), axisX(), axisY(), ...lines];
  stage.append(plot({width: 800, height: 400, x: {type: 'utc'}, marks}));
}

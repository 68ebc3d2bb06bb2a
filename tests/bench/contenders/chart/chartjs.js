// Chart.js, only what a line chart needs, its documented fast path, no animation. Its axis of dates needs
// a package more; here a linear axis prints them.
import {
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import {COLOURS, NAMES} from './data.js';

Chart.register(LineController, LineElement, PointElement, LinearScale, Legend, Tooltip);

export async function chart(stage, {times, values}) {
  const canvas = document.createElement('canvas');
  canvas.width = 800;
  canvas.height = 400;
  stage.append(canvas);
  new Chart(canvas, {
    type: 'line',
    data: {
      datasets: values.map((own, i) => ({
        label: NAMES[i],
        borderColor: COLOURS[i],
        borderWidth: 2,
        pointRadius: 0,
        data: Array.from(own, (y, j) => ({x: times[j], y})),
      })),
    },
    options: {
      responsive: false,
      animation: false,
      parsing: false,
      normalized: true,
      scales: {
        x: {
          type: 'linear',
          ticks: {callback: (time) => new Date(time).toISOString().slice(0, 10)},
        },
      },
    },
  });
}

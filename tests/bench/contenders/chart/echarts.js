// Apache ECharts, only what a line chart needs, canvas, no animation, every point drawn.
import {LineChart} from 'echarts/charts';
import {GridComponent, LegendComponent, TooltipComponent} from 'echarts/components';
import * as echarts from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {COLOURS, NAMES} from './data.js';

echarts.use([LineChart, GridComponent, TooltipComponent, LegendComponent, CanvasRenderer]);

export async function chart(stage, {times, values}) {
  const drawn = echarts.init(stage, null, {width: 800, height: 400});
  drawn.setOption({
    animation: false,
    legend: {},
    tooltip: {trigger: 'axis'},
    xAxis: {type: 'time'},
    yAxis: {type: 'value'},
    series: values.map((own, i) => ({
      name: NAMES[i],
      type: 'line',
      showSymbol: false,
      color: COLOURS[i],
      lineStyle: {width: 2},
      data: Array.from(own, (value, j) => [times[j], value]),
    })),
  });
  drawn.getZr().flush();
}

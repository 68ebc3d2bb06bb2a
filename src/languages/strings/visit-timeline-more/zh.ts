import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const zh: PartialTranslation<typeof en, 'zh'> = {
  andMore: '另有{n}项',
  laneNone: '未说明',
  laneRest: '其他',
  laneEmpty: '此时期内没有',
  noMonth: '未说明月份',
  overYear: '超过一年',
  inCalendar: '数字为当月事件数；颜色越深越多。',
  reasonList: '图幅较窄，改用列表。',
  reasonLens: '最密集的时段{period}放大绘出。',
  reasonCounted: '事件多于可逐一画出的位置：每个数字可打开一份列表。',
  saveDays: '日历文件：已知具体日期的事件',
};

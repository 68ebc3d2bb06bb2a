import type {PartialTranslation} from '../translation.js';
import type {en} from './en.js';

export const zh: PartialTranslation<typeof en, 'zh'> = {
  downloadPng: '下载 PNG',
  downloadSvg: '下载 SVG',
  cite: '复制引用',
  citeBibtex: '复制 BibTeX',
  citeGost: '复制 GOST R 7.0.5',
  textToCopy: '可复制的文字',
  notPainted: '浏览器未能生成图片。',
  accessed: '{date}访问',
};

import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  defaultHeading: 'Göstəricilər',
  drawn: 'Qrafik: {what}, {period}. Vahid: {unit}.',
  least: 'Ən az: {value} ({period}).',
  most: 'Ən çox: {value} ({period}).',
  partOfYear: 'ilin bir hissəsi',
  unit: 'Vahid: {unit}',
};

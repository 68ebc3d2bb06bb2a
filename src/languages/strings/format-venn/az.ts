import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  defaultHeading: 'Kim hansı formatda iştirak edir',
  drawn: 'Formatlar və onların üzvləri: {formats}.',
  formatCount: ['{n} format', '{n} format'],
  memberCount: ['{n} üzv', '{n} üzv'],
  unknownMembers: 'Sual işarəsi: heç bir mənbə üzvlük barədə məlumat vermir.',
};

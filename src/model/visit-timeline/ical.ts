import {civilDate, periodOf, precisionOf, spanOf} from '../../data/periods.js';
import type {Event} from '../../data/schema.js';
import {nameById, nameOf} from '../citations.js';
import type {World} from '../figure.js';

/** Days of an event dated to the day; null for anything vaguer, which never becomes a day. */
function daysOf({date}: Event): {readonly from: number; readonly to: number} | null {
  const period = periodOf(date?.edtf);
  if (!period || date?.part || /[~?%]/.test(date?.edtf ?? '')) return null;
  if (precisionOf(period) !== 'day') return null;
  const span = spanOf(period);
  return Number.isFinite(span.to - span.from) ? span : null;
}

function stamp(day: number): string {
  const {year, month, day: date} = civilDate(day);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return pad(year, 4) + pad(month, 2) + pad(date, 2);
}

/** Text as RFC 5545 §3.3.11 wants it; control characters are dropped. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\r\n|\r|\n/g, '\\n')
      // eslint-disable-next-line no-control-regex -- they are what must not get in
      .replace(/[\u0000-\u001f\u007f]/g, '')
  );
}

function octets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Folds a line at 75 octets, never inside a character (RFC 5545 §3.1). */
function folded(line: string): string {
  let out = '';
  let room = 75;
  for (const sign of line) {
    const size = octets(sign);
    if (size > room) {
      out += '\r\n ';
      room = 74;
    }
    out += sign;
    room -= size;
  }
  return out;
}

/**
 * An iCalendar (RFC 5545) of those of some events that are dated to the day, as whole-day entries; null
 * for none.
 *
 * The stamp is the day of the data, never the reader's clock, so that the file is the same for all.
 * Made when the reader asks for it.
 */
export function icalendarOf(world: World, ids: Iterable<string>): string | null {
  const {dataset, events} = world.facts;
  const asOf = periodOf(dataset.asOf);
  const stamped = stamp(asOf ? spanOf(asOf).to - 1 : 0);
  const entries = [...ids].flatMap((id) => {
    const event = events.get(id);
    const days = event && daysOf(event);
    if (!event || !days) return [];
    const place = event.place ?? event.host;
    const about = (event.outcomes ?? []).map((outcome) => nameOf(world, outcome).text).join('; ');
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(`${id}@${dataset.id}`)}`,
      `DTSTAMP:${stamped}T000000Z`,
      `DTSTART;VALUE=DATE:${stamp(days.from)}`,
      `DTEND;VALUE=DATE:${stamp(days.to)}`,
      `SUMMARY:${escaped(nameOf(world, event.names).text)}`,
      ...(place ? [`LOCATION:${escaped(nameById(world, place).text)}`] : []),
      ...(about ? [`DESCRIPTION:${escaped(about)}`] : []),
      `STATUS:${event.status === 'expected' ? 'TENTATIVE' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  if (entries.length === 0) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//corridor-kit//visit-timeline//EN',
    'CALSCALE:GREGORIAN',
    ...entries,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

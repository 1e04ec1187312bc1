/** Turns a phone number as an editor wrote it into what people read and what a phone dials. */

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * Short numbers are outside the numbering plan that libphonenumber checks: 911 is Caribbean, and those
 * that begin with 116 mean the same in all of Europe.
 */
const SHORT_NUMBERS = [
  '112',
  '113',
  '144',
  '911',
  '116000',
  '116006',
  '116111',
  '116117',
  '116123',
];

/** A municipality's number: 14 and its area code, from inside the Netherlands only. */
const MUNICIPAL_NUMBER = /^14(0\d{2,3})$/;

/** Service numbers: reachable from inside the Netherlands only, so dialled as national digits. */
const SERVICE_NUMBER = /^0(800|90[069])/;

/** How the digits after the area or service code are grouped, by their count. */
const GROUPS: Record<number, number[]> = { 6: [2, 2, 2], 7: [3, 2, 2], 8: [2, 2, 2, 2] };
const SERVICE_GROUPS: Record<number, number[]> = { 4: [4], 7: [4, 3] };

/** Strips a number as an editor wrote it of its spaces, dots, hyphens and brackets. */
export function digitsOf(written: string): string {
  return written.replace(/[\s.()-]/g, '');
}

/**
 * Tells whether these are the digits of a number that exists in the Dutch numbering plan, or, written with
 * +599, in that of the Caribbean Netherlands.
 */
export function isDutchNumber(digits: string): boolean {
  if (SHORT_NUMBERS.includes(digits)) return true;
  const [, code] = MUNICIPAL_NUMBER.exec(digits) ?? [];
  if (code !== undefined) return isAreaCode(code);
  if (/^\+599[0-9]+$/.test(digits)) return parsePhoneNumberFromString(digits)?.isValid() ?? false;
  if (!digits.startsWith('0')) return false;
  const number = parsePhoneNumberFromString(digits, 'NL');
  // Written as it is dialled at home: not 0031 and the rest, which the parser would take too.
  return number?.isValid() === true && number.number === `+31${digits.slice(1)}`;
}

/** Tells whether the caller pays a rate on top of the usual cost. */
export function isPaidNumber(digits: string): boolean {
  return digits.startsWith('09');
}

/**
 * Writes what a phone dials: international for ordinary numbers, so that it works from abroad too;
 * national digits for short and service numbers, which have no international form.
 */
export function dialString(digits: string): string {
  const national = isShort(digits) || SERVICE_NUMBER.test(digits);
  return national ? digits : international(digits);
}

/** Tells whether a phone abroad can dial a number: it has an international form. */
export function isDialledAbroad(digits: string): boolean {
  return dialString(digits).startsWith('+');
}

/** Writes a number for its readers: internationally if it is to be called from abroad. */
export function labelOf({ number, role }: { number: string; role: string }): string {
  return role === 'abroad' ? labelAbroad(number) : label(number);
}

/** Writes a number as people abroad read it: `+31 20 123 45 67`; a number without that form as at home. */
export function labelAbroad(digits: string): string {
  if (!dialString(digits).startsWith('+31')) return label(digits);
  const [code = '', , ...groups] = label(digits).split(' ');
  return ['+31', code.slice(1), ...groups].join(' ');
}

/** Writes a number as people read it: `020 - 123 45 67`. */
export function label(digits: string): string {
  if (isShort(digits)) return digits.replace(/^(14|116)(?=\d{3})/, '$1 ');
  if (digits.startsWith('+'))
    return [digits.slice(0, 4), ...group(digits.slice(4), GROUPS)].join(' ');
  const service = SERVICE_NUMBER.test(digits);
  const code = service ? digits.slice(0, 4) : areaCode(digits);
  const groups = group(digits.slice(code.length), service ? SERVICE_GROUPS : GROUPS);
  return [code, '-', ...groups].join(' ');
}

/**
 * Tells whether two numbers differ in exactly one digit, as by a typing error. Short ones do not count:
 * they differ so by design, as 112 and 113, 14 020 and 14 023.
 */
export function isLookAlike(first: string, second: string): boolean {
  if (isShort(first) || first.length !== second.length) return false;
  return first.split('').filter((digit, index) => digit !== second[index]).length === 1;
}

function isShort(digits: string): boolean {
  return SHORT_NUMBERS.includes(digits) || MUNICIPAL_NUMBER.test(digits);
}

/** Tells whether fixed lines have this area code: the plan then groups any number with it so. */
function isAreaCode(code: string): boolean {
  const digits = code.padEnd(10, '2');
  const type = parsePhoneNumberFromString(digits, 'NL')?.getType();
  return type === 'FIXED_LINE' && areaCode(digits) === code;
}

function international(digits: string): string {
  return digits.startsWith('+') ? digits : `+31${digits.slice(1)}`;
}

/** Splits digits into groups of the sizes for their count. */
function group(digits: string, sizes: Record<number, number[]>): string[] {
  let from = 0;
  return (sizes[digits.length] ?? [digits.length]).map((size) =>
    digits.slice(from, (from += size)),
  );
}

/** Takes the first group of a number in the numbering plan: 020, 0418, 06, 088. */
function areaCode(digits: string): string {
  const national = parsePhoneNumberFromString(digits, 'NL')?.formatNational() ?? digits;
  return national.split(' ')[0] ?? digits;
}

/** Judges whether what holds from or until a day does so. At build time and for commands. */

/** The first and the last day on which something holds, as 2026-12-31, on the Dutch clock. */
export interface Validity {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

/**
 * Tells whether something holds on a day.
 *
 * @param day as 2026-05-31; such days compare as text
 */
export function holdsOn(day: string, { validFrom = day, validUntil = day }: Validity): boolean {
  return validFrom <= day && day <= validUntil;
}

/** Tells whether something ceased to hold before a day. */
export function hasEnded(day: string, { validUntil = day }: Validity): boolean {
  return validUntil < day;
}

/** Tells whether something holds on some days only. */
export function isLimited({ validFrom, validUntil }: Validity): boolean {
  return validFrom !== undefined || validUntil !== undefined;
}

/** Computes the days on which two things both hold; undefined when there is none. */
export function bothHold(one: Validity, other: Validity): Validity | undefined {
  const { validFrom } = (one.validFrom ?? '') > (other.validFrom ?? '') ? one : other;
  // No day comes after a tilde.
  const { validUntil } = (one.validUntil ?? '~') < (other.validUntil ?? '~') ? one : other;
  const isEmpty = validFrom !== undefined && validUntil !== undefined && validUntil < validFrom;
  return isEmpty ? undefined : { validFrom, validUntil };
}

/**
 * Leaves out of a line what has ended before a day; what is yet to begin comes last, and alone has a
 * `validFrom`.
 */
export function presentLine<L extends { numbers: Validity[]; officeHours: Validity[] }>(
  line: L,
  day: string,
): L {
  return {
    ...line,
    numbers: present(line.numbers, day),
    officeHours: present(line.officeHours, day),
  };
}

/** Leaves out what has ended before a day, and strips the beginning of what holds already. */
function present<V extends Validity>(all: readonly V[], day: string): V[] {
  return all
    .filter((one) => !hasEnded(day, one))
    .map(({ validFrom = '', ...one }) => (validFrom > day ? { ...one, validFrom } : one) as V)
    .sort((a, b) => earliestFirst(a.validFrom, b.validFrom));
}

/** Compares days; what has none comes first. */
function earliestFirst(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

/** Judges one line's answers, minute after minute, by both oracles. */

import type { Temporal } from 'temporal-polyfill';
import { answer, nextNumber } from '../../src/clock/answer.ts';
import { scheduleOf } from '../../src/calendar/schedule.ts';
import type { NumberRecord } from '../../src/schemas/line.ts';
import { COMPARED, differencesOn, type Difference } from './differences.ts';
import { dutch } from './dutch-clock.ts';
import { openingHours } from './opening-hours-rules.ts';
import { firstNumber, isTrusted, statesOn, type Line, type State } from './temporal-rules.ts';

const MINUTE = 60_000;

/** Where a judge writes down what it finds. */
export interface Notes {
  fault(what: string): void;
  /** A difference that the table explains, or one because the day is not trusted. */
  met(difference: Difference | 'untrusted'): void;
}

/** What the oracles say of the day that is being judged. */
interface Day {
  states: readonly State[];
  date: Temporal.PlainDate;
  trusted: boolean;
  openingHours: ((instant: number) => State) | undefined;
  difference: (wall: number) => Difference | undefined;
}

/** Instants are ms since 1970 UTC; `wall` is minutes since midnight on the Dutch clock. */
export class Judge {
  readonly #name: string;
  readonly #line: Line;
  readonly #notes: Notes;
  readonly #built: Temporal.PlainDate;
  readonly #schedule;
  readonly #openingHours;
  #day: Day | undefined;
  #last: { instant: number; first: NumberRecord } | undefined;

  /**
   * @param inItsZone whether opening_hours.js can be asked: it reads the device's clock
   */
  constructor(name: string, line: Line, builtAt: number, inItsZone: boolean, notes: Notes) {
    this.#name = name;
    this.#line = line;
    this.#notes = notes;
    this.#built = dutch(builtAt).toPlainDate();
    this.#schedule = scheduleOf(line, builtAt);
    const isAsked = inItsZone && COMPARED.has(name);
    this.#openingHours = isAsked ? openingHours(line.officeHours) : undefined;
  }

  /** To be called before the minutes of a day. */
  startDay(day: Temporal.PlainDate): void {
    this.#day = {
      states: statesOn(this.#line, day, this.#built),
      date: day,
      trusted: isTrusted(day, this.#built),
      openingHours: this.#openingHours?.(day),
      difference: differencesOn(this.#name, this.#line, day),
    };
  }

  /** Asks the resolver, and writes down what is wrong with its answer. */
  minute(instant: number, wall: number): void {
    if (!this.#day) throw new Error('startDay comes first');
    const given = answer(this.#schedule, instant);
    const state = this.#day.states[wall];
    const first = state && firstNumber(this.#line, state, this.#day.date, this.#built);
    if (given.state !== state || nameOf(given.first) !== nameOf(first)) {
      const expected = `${state}, first ${nameOf(first)}`;
      this.#fault(instant, expected, `${given.state}, ${nameOf(given.first)}`);
    }
    this.#judgeNext(instant, given.first);
    if (this.#day.openingHours) {
      this.#compare(instant, given.state, this.#day.openingHours(instant), wall, this.#day);
    }
  }

  /** A minute before another number comes first, that it will must have been known. */
  #judgeNext(instant: number, first: NumberRecord): void {
    const last = this.#last;
    this.#last = { instant, first };
    if (last?.instant !== instant - MINUTE || last.first === first) return;
    const next = nextNumber(this.#schedule, last.instant);
    if (next?.at === instant && next.first === first) return;
    const found = next ? `${next.first.hours} at ${iso(next.at)}` : 'no other number';
    this.#fault(last.instant, `${first.hours} at ${iso(instant)}`, found);
  }

  #compare(instant: number, state: State, other: State, wall: number, day: Day): void {
    const row = day.trusted ? day.difference(wall) : undefined;
    const expected = !day.trusted ? 'uncertain' : (row?.resolver ?? other);
    if (state !== expected || (row && other !== row.openingHours)) {
      const listed = row ? `${row.resolver} and ${row.openingHours}` : 'nothing';
      this.#fault(instant, `the table says ${listed}`, `${state}, opening_hours ${other}`);
    } else if (row) this.#notes.met(row);
    else if (state !== other) this.#notes.met('untrusted');
  }

  #fault(instant: number, expected: string, got: string): void {
    const where = `${this.#name}, built on ${this.#built.toString()}, ${iso(instant)}`;
    this.#notes.fault(`${where}: expected ${expected}; got ${got}`);
  }
}

function nameOf(number: NumberRecord | undefined): string {
  return number ? `${number.number} for ${number.hours}` : 'no number';
}

function iso(instant: number): string {
  return dutch(instant).toString();
}

/** Collects what a task would change in the content, before anything is written. */

import type { Content } from '../../src/data/read-content.ts';

/** What a task works on. */
export interface Desk {
  content: Content;
  /** Reads a file as it is, with the ends of its lines; empty where there is none. */
  textOf: (file: string) => string;
  /** Today in the Netherlands, as 2026-05-31. */
  today: string;
}

/** Something that the editor still has to say or to mend, and the field where. */
export interface Question {
  field: string;
  text: string;
}

/** What a task comes to. */
export interface Plan {
  /** The new text of each file; undefined for a file that goes. */
  files: ReadonlyMap<string, string | undefined>;
  /** While there is one, nothing is saved. */
  questions: readonly Question[];
  /** What the editor should know. */
  notes: readonly string[];
}

/** The files of the content with changes that nobody has saved. */
export class Draft implements Plan {
  readonly files = new Map<string, string | undefined>();
  readonly questions: Question[] = [];
  readonly notes: string[] = [];
  readonly #textOf: Desk['textOf'];

  constructor({ textOf }: Pick<Desk, 'textOf'>) {
    this.#textOf = textOf;
  }

  textOf(file: string): string {
    return this.files.has(file) ? (this.files.get(file) ?? '') : this.#textOf(file);
  }

  edit(file: string, change: (text: string) => string): void {
    const text = this.textOf(file);
    const changed = change(text);
    if (changed !== text) this.files.set(file, changed);
  }

  remove(file: string): void {
    this.files.set(file, undefined);
  }

  ask(field: string, text: string): void {
    this.questions.push({ field, text });
  }

  note(text: string): void {
    this.notes.push(text);
  }
}

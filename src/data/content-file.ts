/** Describes a content file: as it is written, and as it was read. */

import type { FormerRecord } from '../schemas/former.ts';
import type { LineRecord } from '../schemas/line.ts';
import type { Problem } from './content-problem.ts';
import type { Markdown, Passage } from './markdown.ts';

/** The data of a file, with the line on which each key stands. */
export interface ContentFile<T> {
  /** The name of the file without its ending, which is also that of its page. */
  id: string;
  /** Its path, as editors know it: `content/lines/ivp.md`. */
  file: string;
  data: T;
  lineOf: (path: readonly PropertyKey[]) => number;
}

export type LineFile = ContentFile<LineRecord>;
export type FormerFile = ContentFile<FormerRecord>;

/** A line as far as readers are concerned, who never see its file. */
export type Line = Pick<LineFile, 'id' | 'data'>;

/** The text of a file, whatever its keys say. */
export interface SourceFile {
  id: string;
  file: string;
  source: string;
  /** What stands below the keys; undefined where the two can't be told apart. */
  markdown: Markdown | undefined;
}

/** A file in which nothing is wrong, with all that people read in it. */
export type ReadFile<T> = SourceFile &
  ContentFile<T> & { ok: true; problems: []; passages: Passage[] };

/** Such a file, or what is wrong with it. */
export type ReadResult<T> = ReadFile<T> | (SourceFile & { ok: false; problems: Problem[] });

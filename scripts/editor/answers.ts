/** Answers requests with the pages of the editor. */

import { readFileSync } from 'node:fs';
import { report as problemsIn } from '../../src/data/content-problem.ts';
import { deskOf } from './desk.ts';
import type { Desk } from './draft.ts';
import { entries, save, undo } from './journal.ts';
import { choosePage, messagePage, startPage, taskPage } from './pages.ts';
import { canBeSaved, judged } from './judged.ts';
import { reportOf } from './report.ts';
import type { Task, Values } from './task.ts';
import { TASKS } from './tasks.ts';
import { Trial } from './trial.ts';

/** What is sent back. */
export interface Answer {
  status: number;
  body?: string;
  type?: string;
  location?: string;
  cookie?: string;
}

/** The tokens of the site by name; browsers read only one kind of block for them. */
const STYLE = [
  ...['src/styles/tokens.css', 'src/styles/base.css', 'src/styles/week.css'],
  'scripts/editor/redactie.css',
];

/** The pages about one folder with content. */
export class Answers {
  readonly #root: string;
  readonly #trial: Trial;

  constructor(root: string) {
    this.#root = root;
    this.#trial = new Trial(root);
  }

  /** Ends what still runs. */
  stop(): void {
    this.#trial.stop();
  }

  /** Answers a request to see something. */
  async shown({ pathname, searchParams }: URL): Promise<Answer> {
    if (pathname === '/redactie.css') return { status: 200, type: 'text/css', body: style() };
    if (pathname === '/redactie.js') {
      const body = readFileSync(new URL('page.js', import.meta.url), 'utf8');
      return { status: 200, type: 'text/javascript', body };
    }
    if (pathname === '/proef/') return { status: 200, body: this.#trial.view().html };
    const desk = deskOf(this.#root);
    if (!desk.content.words) {
      return {
        status: 500,
        body: messagePage('Een fout in de inhoud', problemsIn(desk.content.problems)),
      };
    }
    if (pathname === '/') {
      const title = entries(this.#root).at(-1)?.title ?? '';
      return this.#start(200, searchParams.has('bewaard') ? `Bewaard: ${title}.` : '');
    }
    const task = TASKS.find(({ path }) => path === pathname);
    if (!task) return notFound();
    const about = searchParams.get('over');
    if (about === null) return { status: 200, body: choosePage(task, desk) };
    return this.#form(desk, task, about, task.start(desk, about));
  }

  /** Answers a request to change something, or to say what that would come to. */
  async changed({ pathname, searchParams }: URL, values: Values): Promise<Answer> {
    const desk = deskOf(this.#root);
    if (pathname === '/ongedaan/') {
      const why = undo(this.#root, values.id ?? '');
      if (why !== undefined) return this.#start(409, why);
      this.#trial.start();
      return this.#start(200, 'Dat is ongedaan gemaakt.');
    }
    const task = TASKS.find(({ path }) => path === pathname);
    const about = searchParams.get('over');
    if (!task || about === null) return notFound();
    return this.#form(desk, task, about, values, searchParams.has('rapport'));
  }

  /** Writes a form with its report; saves first, when that is asked for and it is what was shown. */
  async #form(
    desk: Desk,
    task: Task,
    about: string,
    values: Values,
    isReport = false,
  ): Promise<Answer> {
    const heading = task.heading(desk, about);
    if (heading === undefined) return notFound();
    const all = judged(this.#root, desk, await task.plan(desk, about, values));
    const isSaving = values.stap === 'bewaar';
    const isAsShown = values.stand === all.seal;
    if (isSaving && canBeSaved(all) && isAsShown) {
      save(this.#root, `${task.title}: ${heading}`, all.changes);
      this.#trial.start();
      return { status: 303, location: '/?bewaard' };
    }
    const now = Date.now();
    const beside = task.beside?.(all.after, about);
    const isOther = isSaving && !isAsShown;
    const body = reportOf(all, desk, now, beside, isOther);
    if (isReport) return { status: 200, body: body.html };
    const status = isSaving ? 422 : 200;
    return { status, body: taskPage({ task, heading, about }, desk, values, body) };
  }

  #start(status: number, message: string): Answer {
    const done = entries(this.#root);
    const trial = this.#trial.view();
    return { status, body: startPage(deskOf(this.#root), { done, trial, message }, Date.now()) };
  }
}

function notFound(): Answer {
  return {
    status: 404,
    body: messagePage(
      'Dit is er niet',
      'Misschien is het intussen veranderd. Kies opnieuw vanaf het begin.',
    ),
  };
}

/** Joins the style of the site and that of these pages. */
function style(): string {
  return STYLE.map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replaceAll(/@theme \w+ \{/g, ':root {');
}

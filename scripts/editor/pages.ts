/** Writes the pages of the editor: the start, a task, and a message. */

import { site } from '../../src/site.config.ts';
import type { Desk } from './draft.ts';
import { html, unbroken, type Html, type Part } from './html.ts';
import type { Entry } from './journal.ts';
import { standing } from './standing.ts';
import type { Task, Values } from './task.ts';
import { TASKS } from './tasks.ts';

/** Writes a whole page. */
function page(title: string, main: Part, isWide = false): string {
  const name = `Redactie van ${site.name}`;
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === name ? name : `${title} - ${name}`}</title>
        <link rel="stylesheet" href="/redactie.css" />
        <script src="/redactie.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">Naar de inhoud</a>
        <header><a href="/">${name}</a></header>
        <main id="main" tabindex="-1" class="${isWide ? 'wide' : ''}">
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `.html.trimStart();
}

/** What the start page tells of what was done. */
interface Done {
  done: readonly Entry[];
  /** How the last build on trial went. */
  trial: Html;
  message: string;
}

/**
 * Writes the start page: what one can do, how the record stands, and what can be undone.
 *
 * @param now milliseconds since 1 January 1970 UTC
 */
export function startPage(desk: Desk, { done, trial, message }: Done, now: number): string {
  return page(
    `Redactie van ${site.name}`,
    html`
      ${message && html`<p class="message" role="status">${message}</p>`}
      <div id="proef" role="status">${trial}</div>
      ${done.length > 0 && undoList(done)}
      <h2>Wat wil je doen?</h2>
      <ul class="tasks">
        ${TASKS.map(
          ({ path, title, hint }) =>
            html`<li>
              <a href="${path}"><b>${title}</b></a>
              <span>${hint}</span>
            </li>`,
        )}
      </ul>
      ${standing(desk, now)}
    `,
  );
}

/** Writes the list of what was saved, the newest first, each with a button to undo it. */
function undoList(done: readonly Entry[]): Html {
  return html`<h2>Bewaard, en nog niet gepubliceerd</h2>
    <p>
      Zo zie je het op de site: stop in de terminal (Ctrl+C) en typ <code>npm start</code>. Daarna
      leg je het vast in git en publiceer je, zoals in hosting/README.md staat.
    </p>
    <ul class="done">
      ${done.toReversed().map(
        ({ id, title, files }) =>
          html`<li>
            <b>${unbroken(title)}</b>
            <span class="small">${files.map(({ file }) => file).join(', ')}</span>
            <form method="post" action="/ongedaan/">
              <input type="hidden" name="id" value="${id}" />
              <button type="submit" class="button" aria-label="Ongedaan maken: ${title}">
                Ongedaan maken
              </button>
            </form>
          </li>`,
      )}
    </ul>`;
}

/** Writes the page on which one chooses what a task is about. */
export function choosePage(task: Task, desk: Desk): string {
  return page(
    task.title,
    html`<p>${task.hint}</p>
      ${task.choose(desk)}`,
  );
}

/** Writes the form of a task, with the report beside it. */
export function taskPage(
  { task, heading, about }: { task: Task; heading: string; about: string },
  desk: Desk,
  values: Values,
  report: Html,
): string {
  return page(
    task.title,
    html`
      <p class="about">${unbroken(heading)}</p>
      <div class="beside">
        <form
          id="taak"
          method="post"
          action="${task.path}?over=${encodeURIComponent(about)}#rapport-kop"
        >
          ${task.form(desk, about, values)}
          <button type="submit" class="button" name="stap" value="kijk">
            Bekijk wat er verandert
          </button>
        </form>
        <section aria-labelledby="rapport-kop">
          <h2 id="rapport-kop" tabindex="-1">Wat er verandert</h2>
          <div id="rapport">${report}</div>
          <p class="unseen" id="gezegd" role="status"></p>
        </section>
      </div>
    `,
    true,
  );
}

/** Writes a page with one message. */
export function messagePage(title: string, message: string): string {
  return page(
    title,
    html`<p class="message">${message}</p>
      <p><a href="/">Naar het begin</a></p>`,
  );
}

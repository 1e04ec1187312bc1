/** Shows what a form comes to while somebody types. Without it, the button under the form does the same. */

const form = document.querySelector('#taak');
const report = document.querySelector('#rapport');
const said = document.querySelector('#gezegd');
const trial = document.querySelector('#proef');
const NO_ANSWER =
  'De redactie antwoordt niet meer, of dit formulier bestaat niet meer. Kijk of het venster met npm run redactie nog open is, en begin opnieuw.';
let timer;
let running;

/** Asks for the report on what stands in the form now, and shows it. */
async function check() {
  running?.abort();
  running = new AbortController();
  const address = new URL(form.action);
  address.searchParams.set('rapport', '');
  const response = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    signal: running.signal,
  });
  if (!response.ok) throw new Error(`${response.status}`);
  // What is answered is the HTML of this same program, in which all that was typed is escaped.
  report.innerHTML = await response.text();
  // A screen reader says only what changes in a region that stays.
  said.textContent = report.querySelector('.verdict').textContent;
}

/** Says that nothing is checked any more; a newer check takes the place of one that it ended. */
function fail(error) {
  if (error.name === 'AbortError') return;
  report.querySelector('.verdict').textContent = NO_ANSWER;
  said.textContent = NO_ANSWER;
}

form?.addEventListener('input', () => {
  // What is shown is not what would be saved now.
  running?.abort();
  report.querySelector('[value=bewaar]')?.setAttribute('disabled', '');
  clearTimeout(timer);
  timer = setTimeout(() => check().catch(fail), 300);
});

/** Asks how the build on trial went, until it is done. */
async function ask() {
  if (!trial?.querySelector('[data-busy]')) return;
  const response = await fetch('/proef/');
  const words = response.ok ? await response.text() : '';
  if (!words.includes('data-busy')) trial.innerHTML = words;
  setTimeout(() => ask().catch(() => {}), 1000);
}

ask().catch(() => {});

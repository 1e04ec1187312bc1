// Shows what a form comes to while somebody types. Without it, the button under the form does the same.
const form = document.querySelector('#taak');
const report = document.querySelector('#rapport');
let timer;
let running;

async function check() {
  running?.abort();
  running = new AbortController();
  const response = await fetch(`${form.action}&rapport`, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    signal: running.signal,
  });
  // What is answered is the HTML of this same program, in which all that was typed is escaped.
  if (response.ok) report.innerHTML = await response.text();
}

form?.addEventListener('input', () => {
  // What is shown is not what would be saved now.
  report.querySelector('[value=bewaar]')?.setAttribute('disabled', '');
  clearTimeout(timer);
  timer = setTimeout(() => check().catch(() => {}), 300);
});

/** Writes HTML in which every value is escaped, and the fields of a form. */

/** A piece of HTML. */
export interface Html {
  readonly html: string;
}

export type Part = Html | string | number | false | undefined | readonly Part[];

/** Joins HTML and values; text in a value is never markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, index) => text + written(parts[index])).join('') };
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'object') {
    return 'html' in part ? part.html : part.map(written).join('');
  }
  return String(part).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A phone number as people read it. */
const NUMBER = /(\+?\d{2,4}\s(?:-\s)?\d[\d\s]*\d)/;

/** Writes a text in which each phone number stays on one row. */
export function unbroken(text: string): Html {
  const parts = text.split(NUMBER);
  return html`${parts.map((part, index) =>
    index % 2 === 1 ? html`<span class="number">${part}</span>` : part,
  )}`;
}

/** One field of a form, by its name. */
interface Field {
  name: string;
  label: string;
  value: string | undefined;
  hint?: string;
  type?: 'text' | 'tel' | 'date' | 'time';
}

/** Writes a field for one row of text. */
export function textField({ name, label, value = '', hint, type = 'text' }: Field): Html {
  return html`<p class="field-row">
    <label for="${name}">${label}</label>
    ${hintOf(name, hint)}
    <input
      class="field"
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="off"
      ${described(name, hint)}
    />
  </p>`;
}

/** Writes a field for a longer text. */
export function textArea({
  name,
  label,
  value = '',
  hint,
  rows = 3,
}: Field & { rows?: number }): Html {
  return html`<p class="field-row">
    <label for="${name}">${label}</label>
    ${hintOf(name, hint)}
    <textarea class="field" id="${name}" name="${name}" rows="${rows}" ${described(name, hint)}>
${value}</textarea>
  </p>`;
}

export type Options = readonly (readonly [value: string, label: string])[];

/** Writes a choice from a list that folds out. */
export function choice({ name, label, value, hint, options }: Field & { options: Options }): Html {
  return html`<p class="field-row">
    <label for="${name}">${label}</label>
    ${hintOf(name, hint)}
    <select class="field" id="${name}" name="${name}" ${described(name, hint)}>
      ${options.map(([one, words]) => html`<option value="${one}" ${selected(one === value)}>${words}</option>`)}
    </select>
  </p>`;
}

/** Writes a choice of which all answers are in sight. */
export function radios({ name, label, value, hint, options }: Field & { options: Options }): Html {
  return html`<fieldset id="${name}" class="radios" ${described(name, hint)}>
    <legend>${label}</legend>
    ${hintOf(name, hint)}
    ${options.map(
      ([one, words]) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="${name}"
            value="${one}"
            ${one === value && { html: 'checked' }}
          />
          ${words}</label
        >`,
    )}
  </fieldset>`;
}

function hintOf(name: string, hint: string | undefined): Part {
  return hint !== undefined && html`<span class="hint" id="${name}-uitleg">${hint}</span>`;
}

function described(name: string, hint: string | undefined): Part {
  return hint !== undefined && html`aria-describedby="${name}-uitleg"`;
}

function selected(isSelected: boolean): Part {
  return isSelected && { html: 'selected' };
}

/** Compares rows of text. */

/** A row that is only in one of two texts, or in both. */
export interface DiffRow {
  sign: '-' | '+' | ' ';
  text: string;
}

/** Lists the rows of two texts in order, those that both have as one. */
export function diff(before: readonly string[], after: readonly string[]): DiffRow[] {
  // The length of the longest common part from each pair of places on.
  const common = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = common[i] ?? [];
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const rows: DiffRow[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]];
    if (old !== undefined && old === young) {
      rows.push({ sign: ' ', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (young === undefined || at(i + 1, j) >= at(i, j + 1))) {
      rows.push({ sign: '-', text: old });
      i += 1;
    } else {
      rows.push({ sign: '+', text: young ?? '' });
      j += 1;
    }
  }
  return rows;
}

/** Lists the rows that differ. */
export function changedRows(before: readonly string[], after: readonly string[]): DiffRow[] {
  return diff(before, after).filter(({ sign }) => sign !== ' ');
}

/** Changes the first letter of words that come into another place. */

/** Makes the first letter small, for words after a colon. */
export function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** Makes the first letter large, for words that begin a sentence. */
export function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

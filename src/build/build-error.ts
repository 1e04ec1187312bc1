/** Defines the error that stops a build with a report for an editor. */

/** An error whose message is the report: it has no stack, which would not help an editor. */
export class BuildError extends Error {
  override stack = '';

  /**
   * @param title what it is about, or the whole report
   * @param faults each with the file that it is in, or what was received and what was expected
   */
  constructor(title: string, faults: readonly string[] = []) {
    super([title, ...faults].join('\n  '));
  }
}

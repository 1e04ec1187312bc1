/** What stops a build and is told to an editor. */
export class BuildError extends Error {
  /** Where in our code it was found does not help: the report is the message. */
  override stack = '';

  /**
   * @param title what it is about, or the whole report
   * @param faults each with the file that it is in, or what was received and what was expected
   */
  constructor(title: string, faults: readonly string[] = []) {
    super([title, ...faults].join('\n  '));
  }
}

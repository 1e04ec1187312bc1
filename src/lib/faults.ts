/** What is wrong with a build, told to who builds it. */
export class Faults extends Error {
  /** Where in our code it was found does not help an editor: the report is the message. */
  override stack = '';

  /**
   * @param title what it is about
   * @param faults each with the file that it is in, or what was received and what was expected
   */
  constructor(title: string, faults: readonly string[]) {
    super([title, ...faults].join('\n  '));
  }
}

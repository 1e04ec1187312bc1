/** What is wrong with the built site, told to who builds it. */
export class Faults extends Error {
  /**
   * @param title what it is about
   * @param faults each with the file that it is in
   */
  constructor(title: string, faults: readonly string[]) {
    super([title, ...faults].join('\n  '));
  }
}

/** What a journey needs of a browser, whichever engine it has. */

export interface Wishes {
  /** When the device's clock is to start; without it, it is right. */
  clock?: Date;
  /** Whether the pages run their scripts; without it, they do. */
  scripts?: boolean;
}

/** What is in the printer; the margins are in millimetres, the same on every side. */
export interface Paper {
  format: 'A3' | 'A4' | 'A5' | 'Letter';
  landscape?: boolean;
  scale?: number;
  margin: number;
}

export interface Browser {
  /** As it calls itself: `firefox/140.1.0`. */
  version: string;
  /** Goes to an address and waits until the page is loaded. */
  visit(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /**
   * Runs a function in the page, where it sees nothing but the page and the words that it is given;
   * what it returns can stand in JSON.
   */
  run<T>(inPage: (given: string) => T, given?: string): Promise<T>;
  /** Presses a key where the focus is. */
  press(key: 'Tab' | 'ArrowDown'): Promise<unknown>;
  /** The page as a PDF; undefined where the engine's driver prints nothing. */
  print?(paper: Paper): Promise<Uint8Array>;
  /** What the pages wrote to the console as errors; undefined where the driver tells nothing. */
  errors?: string[];
  close(): Promise<unknown>;
}

/**
 * Names the oldest browsers that the scripts work in, all of the spring of 2021 or before; README.md
 * lists them too. A browser that cannot parse a script skips all of it: the page stays as it was served.
 */
export const OLDEST_BROWSERS = ['chrome91', 'firefox79', 'ios14.5', 'safari14.1'];

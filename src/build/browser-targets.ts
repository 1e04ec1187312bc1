/**
 * The oldest browsers for which the scripts are made, all of the spring of 2021 or before; README.md
 * names them. One that cannot read a script skips the whole of it: the page stays as it was served.
 */
export const OLDEST_BROWSERS = ['chrome91', 'firefox79', 'ios14.5', 'safari14.1'];

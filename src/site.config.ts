/** What a copy of this site calls itself, and who runs it. Numbers and texts are in `content/`. */

interface Site {
  name: string;
  /** For whom; stands beside the name. */
  tagline: string;
  language: string;
  /** Where the site will live, without a slash at the end. `SITE_URL` in the environment goes first. */
  url: string;
  /** Who runs this copy, as readers will see it. While it is unset, every page says so. */
  operator?: string;
  /** Pages in the menu, each a path and a key of `content/ui/`. */
  menu: readonly { path: string; words: 'home' | 'lines' | 'measures' }[];
}

export const site: Site = {
  name: 'Nazorgnummer',
  tagline: 'voor politieke ambtsdragers',
  language: 'nl',
  url: process.env.SITE_URL ?? 'http://localhost:4321',
  menu: [
    { path: '/', words: 'home' },
    { path: '/hulplijnen/', words: 'lines' },
    { path: '/maatregelen/', words: 'measures' },
  ],
};

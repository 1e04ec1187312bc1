/** Sets what a copy of this site calls itself, and who runs it. Numbers and texts are in `content/`. */

type MenuWord =
  | ('home' | 'whatNow' | 'lines' | 'measures')
  | ('card' | 'forKeepers' | 'about' | 'privacy' | 'accessibility');

interface Site {
  name: string;
  /** For whom; stands beside the name. */
  tagline: string;
  language: string;
  /** Where the site will live, without a slash at the end. `SITE_URL` in the environment goes first. */
  url: string;
  /** Which host serves the site, for `npm run deploy`. `SITE_HOST` in the environment goes first. */
  host: string | undefined;
  /**
   * Where on that host: the project at Cloudflare, the site at Netlify, or for rsync a folder, as
   * `beheer@voorbeeld.nl:/srv/nazorgnummer/`. `SITE_TARGET` in the environment goes first.
   */
  hostTarget: string | undefined;
  /** Who runs this copy, as readers will see it. While it is unset, every page says so. */
  operator?: string;
  /** For how many days a verification of a number counts; after that the number is stale. */
  shelfLifeDays: number;
  /** Where faults in the security of this copy can be reported: a mailto: or https: address. */
  securityContact?: string;
  /** Pages in the menu, each a path and a key of `content/ui/`. */
  menu: readonly MenuLink[];
  /** Pages in the small row at the foot. */
  foot: readonly MenuLink[];
}

interface MenuLink {
  path: string;
  words: MenuWord;
}

export const site: Site = {
  name: 'Nazorgnummer',
  tagline: 'voor politieke ambtsdragers',
  language: 'nl',
  url: fromEnvironment('SITE_URL') ?? 'http://localhost:4321',
  host: fromEnvironment('SITE_HOST'),
  hostTarget: fromEnvironment('SITE_TARGET'),
  shelfLifeDays: 180,
  menu: [
    { path: '/', words: 'home' },
    { path: '/wat-nu/', words: 'whatNow' },
    { path: '/hulplijnen/', words: 'lines' },
    { path: '/maatregelen/', words: 'measures' },
    { path: '/zakkaart/', words: 'card' },
  ],
  foot: [
    { path: '/over/', words: 'about' },
    { path: '/privacy/', words: 'privacy' },
    { path: '/toegankelijkheid/', words: 'accessibility' },
    { path: '/rooster/', words: 'forKeepers' },
  ],
};

/** Reads a setting from the environment; an empty one, as a workflow has, is none. */
function fromEnvironment(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}

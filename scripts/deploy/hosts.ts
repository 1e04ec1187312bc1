/** Names the hosts that a site can be published at: what each takes, what it cannot do, and how to send. */

/** A file that would be sent. */
export interface SentFile {
  path: string;
  /** In bytes. */
  size: number;
}

interface Host {
  /** What this host does not do, for whoever chooses it. */
  limits: string[];
  /** What has to stand in SITE_TARGET; undefined when nothing has to. */
  target?: { name: string; pattern: RegExp };
  maxFiles: number;
  /** Of one file, in bytes. */
  maxSize: number;
  /** The commands that send a folder, in their order; none where GitHub itself does it. */
  commands: (folder: string, target: string) => string[][];
}

const MEBIBYTE = 1024 ** 2;
const SEES_VISITORS = 'Het bedrijf ziet het IP-adres van iedere bezoeker.';

/** The versions of what hosts give to publish with; npm fetches them only then. */
const WRANGLER = 'wrangler@4.164.0';
const NETLIFY = 'netlify-cli@27.10.2';

export const HOSTS: Readonly<Record<string, Host>> = {
  'github-pages': {
    limits: [
      'GitHub Pages stuurt geen eigen headers: geen HSTS, geen frame-ancestors, geen Cache-Control.',
      'Een pagina blijft er tien minuten bewaard: zo lang kan een oud nummer blijven staan.',
      SEES_VISITORS,
      'Het publiceren gebeurt op GitHub zelf, in de workflow deploy: gh workflow run deploy.yml',
    ],
    maxFiles: Infinity,
    maxSize: Infinity,
    commands: () => [],
  },
  'cloudflare-pages': {
    limits: [
      'Cloudflare leest hoogstens 100 regels in _headers, van hoogstens 2.000 tekens.',
      'Laat in het beheer Web Analytics, Rocket Loader en Email Obfuscation uit.',
      SEES_VISITORS,
    ],
    target: { name: 'de naam van het project', pattern: /^[a-z\d][a-z\d-]*$/ },
    // developers.cloudflare.com/pages/platform/limits
    maxFiles: 20_000,
    maxSize: 25 * MEBIBYTE,
    commands: (folder, target) => [
      [
        ...['npx', '--yes', WRANGLER, 'pages', 'deploy', folder],
        ...['--project-name', target, '--branch', 'main', '--commit-dirty=true'],
      ],
    ],
  },
  netlify: {
    limits: ['Laat in het beheer Asset optimization en Snippet injection uit.', SEES_VISITORS],
    target: { name: 'het nummer van de site (Site ID)', pattern: /^[\da-f-]{36}$/ },
    maxFiles: Infinity,
    maxSize: Infinity,
    commands: (folder, target) => [
      [
        'npx',
        '--yes',
        NETLIFY,
        'deploy',
        '--prod',
        '--no-build',
        '--dir',
        folder,
        '--site',
        target,
      ],
    ],
  },
  rsync: {
    limits: [
      'De server moet rsync en nginx hebben, en wie inlogt moet beide met sudo mogen, zonder wachtwoord.',
      'Alles in de map op de server dat niet in dist/ staat, wordt weggehaald.',
    ],
    target: {
      name: 'een map op een server, als beheer@voorbeeld.nl:/srv/nazorgnummer/',
      // Never a folder at the top: everything else in it is removed.
      pattern: /^[a-z_][\w.-]*@[\w.-]+:(?:\/[\w-][\w.-]*){2,}\/$/,
    },
    maxFiles: Infinity,
    maxSize: Infinity,
    commands: (folder, target) => [
      [
        ...['rsync', '--recursive', '--times', '--delete', '--delay-updates'],
        ...['--rsync-path=sudo rsync', `${folder}/`, target],
      ],
      ['ssh', target.split(':')[0] ?? '', 'sudo nginx -t && sudo systemctl reload nginx'],
    ],
  },
};

/** Names what keeps files from being sent, a sentence each. */
export function faultsOf(
  name: string | undefined,
  target = '',
  files: readonly SentFile[],
): string[] {
  const host = HOSTS[name ?? ''];
  if (!host) {
    const names = Object.keys(HOSTS).join(', ');
    const what = name ? `"${name}" is geen host` : 'Er is geen host gekozen';
    return [`${what}. Zet in SITE_HOST, of bij host in src/site.config.ts: ${names}.`];
  }
  const large = files.filter(({ size }) => size > host.maxSize);
  return [
    ...(host.target && !host.target.pattern.test(target)
      ? [
          `SITE_TARGET (of hostTarget in src/site.config.ts) is "${target}". Verwacht: ${host.target.name}.`,
        ]
      : []),
    ...(files.length > host.maxFiles
      ? [`Het zijn ${files.length} bestanden; ${name} neemt er hoogstens ${host.maxFiles}.`]
      : []),
    ...large.map(({ path }) => `${path} is groter dan ${name} aanneemt.`),
  ];
}

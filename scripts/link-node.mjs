/**
 * Links the Node of the project into the folder where npm's scripts look first. npm does so by itself,
 * but its versions 10 to 11.3 remove the link again with those of the other platforms, which have the
 * same name. Runs after each installation: plain JavaScript, no imports from npm, any Node from 20.
 */
import { existsSync, linkSync, readFileSync, rmSync, statSync } from 'node:fs';

/** The first version that runs TypeScript without a flag. */
const OLDEST = [22, 18];

const name = process.platform === 'win32' ? 'node.exe' : 'node';
const link = `node_modules/.bin/${name}`;
const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
// Of these packages npm installs only the one for the `os` and `cpu` of this machine.
const brought = Object.keys(optionalDependencies)
  .map((folder) => `node_modules/${folder}/bin/${name}`)
  .find((file) => existsSync(file));

if (brought === undefined) {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(
      `Voor deze computer (${process.platform} ${process.arch}) kwam er geen Node mee. Installeer Node ${OLDEST.join('.')} of nieuwer van https://nodejs.org/; nu staat er ${node}.`,
    );
    process.exit(1);
  }
} else if (!existsSync(link) || statSync(link).ino !== statSync(brought).ino) {
  rmSync(link, { force: true });
  linkSync(brought, link);
}

/**
 * Stops when the name of the project's folder has a `#` or `?`, which Vite takes for part of an address.
 * The first scripts to run import it: plain JavaScript, no imports from npm, any Node from version 20.
 */
const folder = process.cwd();

if (/[#?]/.test(folder)) {
  console.error(
    `Geef de map een naam zonder # en zonder ?, dan kan de site gebouwd worden: ${folder}`,
  );
  process.exit(1);
}

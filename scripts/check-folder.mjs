/**
 * Stops when the project lies in a folder whose name Vite takes for part of an address. Imported for
 * that by what runs first: plain JavaScript, no imports from npm, any Node from version 20.
 */
const folder = process.cwd();

if (/[#?]/.test(folder)) {
  console.error(
    `Geef de map een naam zonder # en zonder ?, dan kan de site gebouwd worden: ${folder}`,
  );
  process.exit(1);
}

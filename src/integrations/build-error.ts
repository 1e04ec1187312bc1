/** What stops a build and is told to an editor: where in our code it was found does not help. */
export class BuildError extends Error {
  override stack = '';
}

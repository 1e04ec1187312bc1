/**
 * When this build was made, in milliseconds since 1 January 1970 UTC. `SOURCE_DATE_EPOCH` (seconds,
 * reproducible-builds.org) goes first, so that one commit can be built twice into the same bytes.
 *
 * @throws RangeError when SOURCE_DATE_EPOCH is set to something that is not whole seconds
 */
export function buildDate(epoch = process.env.SOURCE_DATE_EPOCH, now = Date.now()): number {
  if (!epoch) return now;
  if (!/^\d+$/.test(epoch)) {
    throw new RangeError(
      `SOURCE_DATE_EPOCH: received "${epoch}", expected whole seconds since 1970`,
    );
  }
  return Number(epoch) * 1000;
}

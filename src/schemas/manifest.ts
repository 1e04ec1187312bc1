/** Defines `/build.json`: what a build published, so that anyone can see whether it is still that. */

import { z } from 'astro/zod';

/** Where it is served, and its path below the folder of the site. */
export const MANIFEST = 'build.json';

/** The most files that a copy may have: far more than any has. */
const MAX_FILES = 5000;

/** A path below the folder of the site: it names no other folder, and no other host. */
const PATH = /^(?:(?!\.{1,2}\/)[\w.-]+\/)*[\w.-]+$/;

const manifestSchema = z.strictObject({
  version: z.literal(1),
  /** The address that the site was built for. */
  url: z.url(),
  /** The commit; with `-dirty` behind it when files differed from it, null when it is not known. */
  commit: z
    .string()
    .regex(/^[\da-f]{40}(-dirty)?$/)
    .nullable(),
  /** The moment of the build: the same one, set in SOURCE_DATE_EPOCH, gives the same bytes. */
  builtAt: z.iso.datetime(),
  /** The SHA-256 of each file that readers may have, but this one, by its path. */
  files: z
    .record(z.string().regex(PATH), z.string().regex(/^[\da-f]{64}$/))
    .refine((files) => Object.keys(files).length <= MAX_FILES),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Parses a `/build.json`; undefined when a text is none. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

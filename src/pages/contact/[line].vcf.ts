/** Serves each line as a contact for the phone. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allLines, builtAt, words } from '../../data/content.ts';
import { vcard } from '../../formats/vcard.ts';
import { site as config } from '../../site.config.ts';

/** Lists the paths to build: one for each line. */
export async function getStaticPaths() {
  const lines = await allLines();
  return lines.map((line) => ({ params: { line: line.id }, props: { line } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { line }, site }) =>
  new Response(vcard(line, await words(), site, builtAt, config.shelfLifeDays), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });

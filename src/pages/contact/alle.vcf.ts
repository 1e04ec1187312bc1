/** Serves every line as a contact, in one file. */
import type { APIRoute } from 'astro';
import { allLines, builtAt, words } from '../../data/content.ts';
import { vcard } from '../../formats/vcard.ts';
import { site as config } from '../../site.config.ts';

export const GET: APIRoute = async ({ site }) => {
  const [lines, texts] = [await allLines(), await words()];
  const contacts = lines.map((line) => vcard(line, texts, site, builtAt, config.shelfLifeDays));
  return new Response(contacts.join(''), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};

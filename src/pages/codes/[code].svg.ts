/** Serves each number as a code for the camera of a phone, which only a wide screen fetches. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { codeOf } from '../../data/addresses.ts';
import { allLines } from '../../data/content.ts';
import { qrFile } from '../../formats/qr.ts';

/** Lists the paths to build: one for each number. */
export async function getStaticPaths() {
  const lines = await allLines();
  return lines.flatMap(({ data }) =>
    data.numbers.map(({ number, tel }) => ({ params: { code: codeOf(number) }, props: { tel } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { tel } }) =>
  new Response(qrFile(`tel:${tel}`), { headers: { 'Content-Type': 'image/svg+xml' } });

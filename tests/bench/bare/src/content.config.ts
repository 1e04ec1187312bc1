import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  measures: defineCollection({ loader: glob({ base: 'content/measures', pattern: '*.md' }) }),
};

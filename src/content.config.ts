import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

/** The guidance: content/{ja,en}/guide/*.mdx. The same path in both languages is the same page. */
const guide = defineCollection({
  loader: glob({ base: './content', pattern: '{ja,en}/guide/*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string(),
    order: z.number().int().positive(),
  }),
});

export const collections = { guide };

import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight as it comes: nothing is tuned, nothing is left out.
export default defineConfig({
  site: 'https://497.example',
  integrations: [
    starlight({
      title: 'The 497-day problem',
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, ja: { label: '日本語', lang: 'ja' } },
      sidebar: [
        {
          label: 'Editions',
          translations: { ja: 'エディション' },
          items: [{ autogenerate: { directory: 'editions' } }],
        },
        { label: 'Guidance', translations: { ja: '手引き' }, items: [{ autogenerate: { directory: 'guide' } }] },
      ],
    }),
  ],
});

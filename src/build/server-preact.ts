import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Preact on the server side only. Each island brings its own script, so the client part of the integration, with
 * its loader for islands and signals, would be built and never asked for. Its preset, a list of plugins, is left out
 * too: it puts every file through Babel, while Vite compiles JSX itself as `tsconfig.json` says, to the same files.
 */
export function serverPreact(): AstroIntegration {
  const integration = preact();
  const setUp = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => options.addRenderer({ name, serverEntrypoint }),
          updateConfig: ({ vite, ...config }) =>
            options.updateConfig({
              ...config,
              vite: { ...vite, plugins: (vite?.plugins ?? []).filter((plugin) => !Array.isArray(plugin)) },
            }),
        }),
    },
  };
}

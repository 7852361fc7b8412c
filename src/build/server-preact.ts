import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Preact on the server side only. Each island brings its own script, so the client part of the integration, with
 * its loader for islands and signals, would be built and never asked for.
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
        }),
    },
  };
}

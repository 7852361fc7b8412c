import type { Plugin } from 'vite';

/**
 * Offers values that are made while building as a module.
 *
 * @param name what the module is imported by, such as `virtual:fleet-facts`
 * @param exported the values by name, as JSON has them; what it reads is told to `watch`, so that a change is seen
 */
export function virtualModule(
  name: string,
  exported: (
    watch: (file: string) => void,
  ) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>,
): Plugin {
  const resolved = `\0${name}`;
  return {
    name,
    resolveId: (source) => (source === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const values = Object.entries(await exported((file) => this.addWatchFile(file)));
      return values.map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`).join('');
    },
  };
}

import { build, type InlineConfig, type Rolldown } from 'vite';
import { knownLicences } from './licences.ts';

/** Bundles by itself what belongs to no page, with nothing of the site's own configuration, and writes nothing. */
export async function bundle(input: string, config: InlineConfig) {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...config,
    plugins: [config.plugins, knownLicences()],
    build: { write: false, ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, input } },
  });
  return (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
}

/** Bundles an entry and all that it imports into one classic script. */
export async function bundledScript(input: string, config: InlineConfig, output?: Rolldown.OutputOptions) {
  const rolldownOptions = {
    output: { format: 'iife', codeSplitting: false, ...output },
    // A module that waits in the script is compiled when it is needed, not with the script.
    optimization: { pifeForModuleWrappers: false },
  } as const;
  const [script, ...more] = await bundle(input, { ...config, build: { ...config.build, rolldownOptions } });
  if (script?.type !== 'chunk' || more.length > 0) throw new Error(`${input} has to be one script`);
  return script.code;
}

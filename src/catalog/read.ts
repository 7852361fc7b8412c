import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkRules } from './rules.ts';
import {
  changesSchema,
  datedRevisionsSchema,
  editionSchema,
  factsSchema,
  notesSchema,
  rollupsSchema,
  scopeSchema,
  sourcesSchema,
  updateSchema,
  type Catalog,
} from './schema.ts';
import { CatalogError, type Problem } from './problem.ts';

/** The catalogue's files: path below `catalog/` → text. */
export type CatalogFiles = Readonly<Record<string, string>>;

// A file that no reader looks into would be a fact that silently never counts.
const KNOWN_FILES =
  /^(?:(?:sources|scope|dated-revisions|rollups|facts|notes|changes)\.yaml|(?:editions|updates)\/[^/]+\.yaml)$/;

/**
 * Reads and checks the catalogue. Pure: the texts come in, the data goes out, the same in the build and in tests.
 *
 * @throws {CatalogError} with every problem of every file at once, each with file, field and remedy
 */
export function readCatalog(files: CatalogFiles): Catalog {
  const problems: Problem[] = Object.keys(files)
    .filter((file) => !KNOWN_FILES.test(file))
    .map((file) => ({
      file,
      field: '',
      message: 'is no file of the catalogue: check its folder and name against catalog/README.md',
    }));

  const one = <S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined => {
    const text = files[file];
    if (text === undefined) {
      problems.push({ file, field: '', message: 'is missing: add the file to catalog/' });
      return undefined;
    }
    return parseFile(file, text, schema, problems);
  };
  const many = <S extends z.ZodType>(folder: string, name: RegExp, schema: S): [string, z.output<S>][] =>
    Object.keys(files)
      .filter((file) => file.startsWith(`${folder}/`))
      .sort()
      .flatMap((file) => {
        const id = file.slice(folder.length + 1).replace(/\.yaml$/, '');
        if (!name.test(id)) {
          problems.push({ file, field: '', message: `has a name that is no id: it must match ${name.source}.yaml` });
          return [];
        }
        const data = one(file, schema);
        return data === undefined ? [] : [[id, data] satisfies [string, z.output<S>]];
      });

  const sources = one('sources.yaml', sourcesSchema);
  const scope = one('scope.yaml', scopeSchema);
  const dated = one('dated-revisions.yaml', datedRevisionsSchema);
  const rollups = one('rollups.yaml', rollupsSchema);
  const facts = one('facts.yaml', factsSchema);
  const notes = one('notes.yaml', notesSchema);
  const changes = one('changes.yaml', changesSchema);
  const editions = many('editions', /^windows-[a-z0-9-]+$/, editionSchema).map(([id, edition]) => ({ ...edition, id }));
  const updates = many('updates', /^KB\d{6,7}$/, updateSchema).map(([id, update]) => ({
    ...update,
    kb: `KB${Number(id.slice(2))}` as const,
  }));

  if (editions.length === 0)
    problems.push({ file: 'editions', field: '', message: 'holds no edition: add one file an edition' });
  if (updates.length === 0)
    problems.push({ file: 'updates', field: '', message: 'holds no update: add one file an update' });

  // The rules look across files, so they need every file to have its shape first.
  if (problems.length > 0 || !sources || !scope || !dated || !rollups || !facts || !notes || !changes) {
    throw new CatalogError(problems);
  }
  const catalog: Catalog = {
    sources,
    scope: { ...scope, dated },
    editions: editions.sort((a, b) => a.order - b.order),
    updates: updates.sort((a, b) => Number(a.kb.slice(2)) - Number(b.kb.slice(2))),
    rollups,
    facts,
    notes,
    changes,
  };
  const broken = checkRules(catalog);
  if (broken.length > 0) throw new CatalogError(broken);
  return catalog;
}

function parseFile<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  problems: Problem[],
): z.output<S> | undefined {
  // Failsafe: every scalar stays a string, and a key that stands twice is an error.
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0) {
    for (const { message } of document.errors) {
      problems.push({ file, field: '', message: `is no valid YAML: ${message.split('\n')[0]}` });
    }
    return undefined;
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    problems.push({
      file,
      field: [...issue.path, ...keys].join('.'),
      message:
        keys.length > 0
          ? 'is not a field of the catalogue: check the spelling against the table in catalog/README.md'
          : issue.code === 'invalid_type' && issue.message.includes('received undefined')
            ? 'is missing: add it, see the table in catalog/README.md'
            : issue.message,
    });
  }
  return undefined;
}

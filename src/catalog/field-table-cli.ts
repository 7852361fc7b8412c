import { readFileSync, writeFileSync } from 'node:fs';
import { withFieldTables } from './field-table.ts';

// `npm run catalog:fields`: makes the field tables of the data guide anew from the schemas.
const guide = new URL('../../catalog/README.md', import.meta.url);
writeFileSync(guide, withFieldTables(readFileSync(guide, 'utf8')));

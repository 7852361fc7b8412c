import { readFileSync, writeFileSync } from 'node:fs';
import { withRoomsTable } from './rooms-table.ts';

// `npm run rooms:table`: makes the table of rooms in CONTRIBUTING.md anew.
const guide = new URL('../../../CONTRIBUTING.md', import.meta.url);
writeFileSync(guide, withRoomsTable(readFileSync(guide, 'utf8')));

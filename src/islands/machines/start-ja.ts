import { intake } from '../../i18n/ja/intake.ts';
import { timeline } from '../../i18n/ja/timeline.ts';
import { startMachines } from './start.ts';

startMachines('ja', { intake, timeline });

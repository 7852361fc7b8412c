import { intake } from '../../i18n/en/intake.ts';
import { timeline } from '../../i18n/en/timeline.ts';
import { startMachines } from './start.ts';

startMachines('en', { intake, timeline });

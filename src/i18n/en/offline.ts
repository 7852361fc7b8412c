import type { Messages } from '../messages.ts';

/** The English words of the site as it is kept on a device. */
export const offline = {
  appName: '497-day',
  newVersion: 'A new version of this site is ready.',
  reload: 'Reload',
  later: 'Later',
} as const satisfies Messages['offline'];

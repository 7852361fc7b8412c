import packagesStyle from '../../styles/packages.css?url';
import { arriveWith } from './arrive.ts';

/* What the site fetches with the first package. */

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: packagesStyle }));
arriveWith((file) => {
  const worker = new Worker(new URL('./package-reader.ts', import.meta.url), { type: 'module' });
  worker.postMessage(file);
  return worker;
});

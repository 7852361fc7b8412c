import { startPage } from './page.ts';
import { serveFromWorker } from './session.ts';

/* One program for both sides: in the page it is the checker, in its worker what reads and judges machines. */

if (typeof document === 'undefined') serveFromWorker();
else startPage(document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '');

import { plainStyles } from '../build/plain-styles.ts';

export const GET = () => new Response(plainStyles(), { headers: { 'content-type': 'text/css; charset=utf-8' } });

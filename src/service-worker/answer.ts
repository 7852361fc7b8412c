import { build } from 'virtual:build-files';
import { fileOf, hasFile } from './files.ts';
import { buildOf, cameFromServer, FROM_SERVER } from './page-builds.ts';
import { isPageAddress, requested } from './requested.ts';
import { worker, type RequestEvent } from './scope.ts';
import { changePageBuilds, readPageBuilds } from './store.ts';

const { scope } = worker.registration;

/** Answers the opening of a page: from the build in use, else from the server, else with the page for wrong addresses. */
export async function answerPage(request: Request, event: RequestEvent): Promise<Response> {
  const wanted = requested(request.url, scope, hasFile);
  if (wanted.kind === 'moved') {
    const target = new URL(wanted.path, scope);
    target.search = new URL(request.url).search;
    return Response.redirect(target.href, 302);
  }
  const file = wanted.kind === 'file' ? await fileOf(build.id, wanted.path) : undefined;
  if (file) return file;
  try {
    const response = await fetch(request);
    // It may be of another build; what it asks for next must not come from this one.
    await changePageBuilds((before) => cameFromServer(before, event.resultingClientId));
    return response;
  } catch (error) {
    const notFound = isPageAddress(request.url) ? await fileOf(build.id, '404.html') : undefined;
    if (notFound === undefined) throw error;
    return new Response(notFound.body, { status: 404, statusText: 'Not Found', headers: notFound.headers });
  }
}

/** Answers what a page asks for, from the build that the page belongs to. */
export async function answerFile(request: Request, event: RequestEvent): Promise<Response> {
  const owner = buildOf(await readPageBuilds(), event.clientId) ?? build.id;
  if (owner === FROM_SERVER) return fetch(request);
  const wanted = requested(request.url, scope, (path) => owner !== build.id || hasFile(path));
  const file = wanted.kind === 'file' ? await fileOf(owner, wanted.path) : undefined;
  return file ?? fetch(request);
}

// GitHub, Slack and Teams; Jira; ServiceNow; Redmine and web pages.
const FENCE =
  /^\s*(?:(?:`{3,}|~{3,})\s?[\w+-]{0,20}|\{(?:code|noformat)(?::\w{1,20})?\}|\[\/?code\]|(?:<\/?(?:pre|code)(?:\s[^<>]{0,60})?>){1,2})\s*$/i;

/**
 * True for a line that only says how those below or above it are shown, in a ticket or a chat: it says nothing of them.
 *
 * @example isFence('```powershell') // true
 * @example isFence('{noformat}') // true
 * @example isFence('[SRV01]') // false
 */
export function isFence(text: string): boolean {
  return FENCE.test(text);
}

// ---- The verdict ----
// DATA holds the answers for every version there can be, as rows of [first number, answer]: a row is valid up to the
// next one. Made from the catalogue; nothing is decided here.

function rowAt(rows, number) {
  var found = rows[0];
  var i;
  for (i = 1; i < rows.length && rows[i][0] <= number; i++) found = rows[i];
  return found;
}

/** The four parts of a version, or null where the text is no version. */
function partsOf(text) {
  var parts = text.split('.');
  var i;
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(text)) return null;
  for (i = 0; i < 4; i++) {
    parts[i] = parseInt(parts[i], 10);
    if (parts[i] > 65535) return null;
  }
  return parts;
}

function lineAt(major, minor) {
  return rowAt(DATA.lines, major * 65536 + minor);
}

function outcomeOf(parts) {
  var column = rowAt(lineAt(parts[0], parts[1])[2], parts[2])[1];
  return DATA.outcomes[rowAt(DATA.columns[column], parts[3])[1]];
}

/** The verdict that the version of Windows alone gives: "out of scope", or null. */
function outcomeOfWindows(osVersion) {
  var found = /^(\d{1,5})\.(\d{1,5})\./.exec(osVersion);
  var index = found ? lineAt(parseInt(found[1], 10), parseInt(found[2], 10))[1] : -1;
  return index < 0 ? null : DATA.outcomes[index];
}

/** True where Windows is of one build and its tcpip.sys of another, and no edition has both. */
function isContradiction(osVersion, build) {
  return osVersion !== '' && osVersion !== build && !contains(DATA.together, osVersion + ' ' + build);
}

/** Judges what was read of a computer. A verdict without an outcome is "cannot tell": nothing was read. */
function judge(machine) {
  var parts = partsOf(machine.version);
  var outcome = parts ? outcomeOf(parts) : outcomeOfWindows(machine.osVersion);
  var build = parts ? parts.slice(0, 3).join('.') : '';
  var line = parts ? parts.slice(0, 2).join('.') : machine.osVersion.split('.').slice(0, 2).join('.');
  return {
    verdict: outcome ? outcome.verdict : 'cannot-tell',
    reason: outcome ? outcome.reason : 'not-read',
    evidence: (outcome && outcome.evidence) || '',
    // Each comparison as [place in DATA.grounds, relation, level]; the one that decides comes first.
    bases: (outcome && outcome.bases) || [],
    outcome: outcome,
    contradiction: parts !== null && isContradiction(machine.osVersion, build),
    places: parts ? { version: parts.join('.'), build: build, revision: parts[3], line: line } : { line: line }
  };
}

var STATUS = { 'fixed': 0, 'not-fixed': 2, 'cannot-tell': 3, 'out-of-scope': 3 };

/** The worst of two exit statuses: 2 before 3 before 0. */
function worse(a, b) {
  if (a === 2 || b === 2) return 2;
  return a === 3 || b === 3 ? 3 : 0;
}

// ---- What is stored on this computer ----
// Names of folders and files that Windows keeps of every update. They tell nothing of what is in use, so there is no
// verdict here, and the exit status is always "cannot tell".

var COMPONENT = /^(?:x86|amd64|ia64)_microsoft-windows-tcpip-binaries_31bf3856ad364e35_(\d+\.\d+\.\d+\.\d+)_none_/i;
var PACKAGE = /^Package_for_(?:KB\d+|RollupFix)[^\\/]*~31bf3856ad364e35~.*(?=\.mum$)/i;

/** The names in a folder's list that are of a kind, in order. */
function namesIn(list, kind) {
  var names = [];
  var each = new Enumerator(list);
  var found;
  for (; !each.atEnd(); each.moveNext()) {
    found = kind.exec(textOf(each.item().Name));
    if (found) names.push(kind === COMPONENT ? found.input : found[0]);
  }
  names.sort();
  return names;
}

/** Reads the names, by the script host's own means; `problem` is the code of what went wrong, or ''. */
function readStored() {
  var stored = { components: [], packages: [], problem: '' };
  var directory = environment('windir');
  var files;
  try {
    files = new ActiveXObject('Scripting.FileSystemObject');
    stored.components = namesIn(files.GetFolder(directory + '\\winsxs').SubFolders, COMPONENT);
    stored.packages = namesIn(files.GetFolder(directory + '\\servicing\\Packages').Files, PACKAGE);
  } catch (e) {
    stored.problem = errorCode(e);
  }
  return stored;
}

/** The version of a component and what it is compared with: 6.1.7601, LDR: 22477 >= 21954 (KB2688338) */
function componentText(name) {
  var version = COMPONENT.exec(name)[1];
  return groundOf({ version: version, problem: null }, judge(typed(version)));
}

function storedLines(stored) {
  var lines = [W.storedTitle, fill(W.storedComponents, { count: stored.components.length })];
  var i;
  for (i = 0; i < stored.components.length; i++) {
    lines.push(stored.components[i], '  = ' + componentText(stored.components[i]));
  }
  lines.push(fill(W.storedPackages, { count: stored.packages.length }));
  lines = lines.concat(stored.packages);
  if (stored.problem !== '') lines.push(fill(W.storedUnreadable, { code: stored.problem }));
  return lines.concat([W.storedNote, fill(W.catalog, { version: DATA.catalog }), DATA.site]);
}

/** One line a name. */
function shortStored(stored) {
  var lines = [];
  var i;
  for (i = 0; i < stored.components.length; i++) {
    lines.push(stored.components[i] + ' = ' + componentText(stored.components[i]));
  }
  return lines.concat(stored.packages);
}

// No name that the site takes for a fact about a computer.
var STORED_COLUMNS = ['stored', 'name', 'compared', 'catalogue'];

function csvStored(stored) {
  var rows = [csvRow(STORED_COLUMNS)];
  var i;
  for (i = 0; i < stored.components.length; i++) {
    rows.push(csvRow(['component', stored.components[i], componentText(stored.components[i]), DATA.catalog]));
  }
  for (i = 0; i < stored.packages.length; i++) rows.push(csvRow(['package', stored.packages[i], '', DATA.catalog]));
  return rows;
}

/** One line: monitoring has nothing to decide here. */
function nagiosStored(stored) {
  return (
    'UNKNOWN - ' +
    fill(W.storedComponents, { count: stored.components.length }) +
    ' ' +
    W.storedNote +
    ' | components=' +
    stored.components.length +
    ' packages=' +
    stored.packages.length
  );
}

/** Lists what is stored, and returns the exit status. */
function listStored(format) {
  var stored = readStored();
  if (stored.problem !== '' && format !== '') sayWrong(fill(W.storedUnreadable, { code: stored.problem }));
  if (format === 'csv') say(csvStored(stored).join('\r\n'));
  else if (format === 'short') say(shortStored(stored).join('\r\n'));
  else if (format === 'nagios') say(nagiosStored(stored));
  else say(storedLines(stored).join('\r\n'));
  return 3;
}

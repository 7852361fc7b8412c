// ---- Running it ----

/** The words of the chosen language. */
var W = DATA.words.en;

// A double click runs wscript, which shows every line in a window of its own: so everything is shown at once.
var inConsole = /cscript\.exe$/i.test(String(WScript.FullName));
var held = [];

function say(text) {
  if (inConsole) WScript.Echo(text);
  else held.push(text);
}

function sayWrong(text) {
  if (!inConsole) {
    held.push(text);
    return;
  }
  try {
    WScript.StdErr.WriteLine(text);
  } catch (e) {
    // The console can refuse signs that its code page lacks.
    WScript.Echo(text);
  }
}

/** Counts by verdict: "Computers: 3. Fixed 1, Not fixed 2" */
function summaryOf(results) {
  var names = ['fixed', 'not-fixed', 'cannot-tell', 'out-of-scope'];
  var counts = [];
  var i;
  var k;
  var count;
  for (i = 0; i < names.length; i++) {
    count = 0;
    for (k = 0; k < results.length; k++) if (results[k].judged.verdict === names[i]) count++;
    if (count > 0) counts.push(W.verdicts[names[i]] + ' ' + count);
  }
  return fill(W.summary, { total: results.length, counts: counts.join(W.separator) });
}

function typed(version) {
  var machine = unread('');
  machine.version = version;
  return machine;
}

/** Reads, judges and reports one computer after the other; returns the exit status. */
function check(asked) {
  var names = asked.names.length > 0 ? asked.names : [''];
  var results = [];
  var status = 0;
  var i;
  var machine;
  var judged;
  if (asked.format === 'csv') say(csvRow(COLUMNS));
  for (i = 0; i < names.length; i++) {
    machine = asked.version === '' ? readMachine(names[i]) : typed(asked.version);
    judged = judge(machine);
    status = worse(status, STATUS[judged.verdict]);
    results.push({ machine: machine, judged: judged });
    if (asked.format === 'csv') say(csvLine(machine, judged));
    else if (asked.format === 'short') say(shortLine(machine, judged));
    else if (asked.format === '') say((i > 0 ? '\r\n' : '') + fullReport(machine, judged));
  }
  if (asked.format === 'nagios') say(nagiosLine(results, status));
  if (asked.format === '' && results.length > 1) say('\r\n' + summaryOf(results));
  return status;
}

function main() {
  var asked = readArguments(givenArguments());
  if (asked.wrong !== '') {
    sayWrong(asked.wrong + '\r\n' + W.seeHelp);
    return 1;
  }
  if (asked.help) {
    say(W.help.join('\r\n'));
    return 0;
  }
  return asked.components ? listStored(asked.format) : check(asked);
}

/** Runs it. Whatever goes wrong that nobody thought of is "cannot tell", and is said. */
function run() {
  var status = 3;
  try {
    status = main();
  } catch (e) {
    sayWrong(fill(W.unexpected, { code: errorCode(e), text: printable(e.description || e.message) }));
  }
  if (held.length > 0) WScript.Echo(held.join('\r\n'));
  return status;
}

WScript.Quit(run());

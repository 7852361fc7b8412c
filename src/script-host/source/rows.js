// ---- One line a computer ----

/** The deciding comparison; the version and the reason where there is none. */
function groundOf(machine, judged) {
  if (judged.bases.length > 0) {
    return comparisonOf(judged, judged.bases[0]) + ' (' + DATA.grounds[judged.bases[0][0]].kb + ')';
  }
  if (machine.problem) return failureText(machine, machine.problem);
  return machine.version + ' (' + judged.reason + ')';
}

function shortLine(machine, judged) {
  var uptime = uptimeOf(machine);
  var left = DATA.wrapMs - uptime;
  var parts = [(machine.host === '' ? '' : printable(machine.host) + ': ') + W.verdicts[judged.verdict]];
  parts.push(groundOf(machine, judged));
  if (judged.contradiction) parts.push(contradictionText(W.shortContradiction, machine, judged));
  if (uptime >= 0) parts.push(fill(W.shortUp, { days: days(uptime) }));
  if (uptime >= 0 && hasDeadline(judged)) {
    parts.push(left < 0 ? fill(W.shortPassed, { days: days(-left) }) : fill(W.shortLeft, { days: days(left) }));
  }
  return parts.join('; ');
}

var COLUMNS = [
  'host',
  'version',
  'os',
  'os version',
  'boot time',
  'verdict',
  'reason',
  'evidence',
  'comparison',
  'days up',
  'deadline',
  'deadline with tcp chimney',
  'contradiction',
  'error',
  'catalogue'
];

/** A row of CSV, every cell in quotes. A spreadsheet takes cells that begin with these signs for formulas. */
function csvRow(cells) {
  var row = [];
  var i;
  for (i = 0; i < cells.length; i++) {
    row.push(
      '"' +
        printable(cells[i])
          .replace(/^[=+\-@]/, "'$&")
          .replace(/"/g, '""') +
        '"'
    );
  }
  return row.join(',');
}

function csvLine(machine, judged) {
  var uptime = uptimeOf(machine);
  var problem = machine.problem || machine.wmiProblem;
  var boot = machine.boot;
  var due = boot && hasDeadline(judged);
  return csvRow([
    machine.host,
    machine.version,
    machine.caption,
    machine.osVersion,
    boot ? isoText(boot.ms, boot.offset) : '',
    judged.verdict,
    judged.reason,
    judged.evidence,
    judged.bases.length > 0 ? comparisonOf(judged, judged.bases[0]) : '',
    uptime < 0 ? '' : days(uptime),
    due ? isoText(boot.ms + DATA.wrapMs, boot.offset) : '',
    due ? isoText(boot.ms + DATA.chimneyMs, boot.offset) : '',
    judged.contradiction ? 'os-version-does-not-fit-build' : '',
    problem ? failureText(machine, problem) : '',
    DATA.catalog
  ]);
}

/** The uptime as monitoring takes it: with the days to warn at, where there are any. */
function performanceOf(machine, judged, several) {
  var uptime = uptimeOf(machine);
  var label = several ? "'" + printable(machine.host).replace(/['=|]/g, '_') + "_uptime_days'" : 'uptime_days';
  if (uptime < 0) return '';
  return (
    label + '=' + days(uptime) + ';' + (hasDeadline(judged) ? days(DATA.chimneyMs) + ';' + days(DATA.wrapMs) : ';')
  );
}

/** One line for all computers, as monitoring plug-ins write it. */
function nagiosLine(results, status) {
  var words = { 0: 'OK', 2: 'CRITICAL', 3: 'UNKNOWN' };
  var texts = [];
  var performance = [];
  var i;
  var figure;
  for (i = 0; i < results.length; i++) {
    texts.push(shortLine(results[i].machine, results[i].judged).replace(/\|/g, '/'));
    figure = performanceOf(results[i].machine, results[i].judged, results.length > 1);
    if (figure !== '') performance.push(figure);
  }
  return words[status] + ' - ' + texts.join(' / ') + (performance.length > 0 ? '|' + performance.join(' ') : '');
}

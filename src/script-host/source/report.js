// ---- The full report ----

function namesOf(sources) {
  var names = [];
  var i;
  for (i = 0; i < sources.length; i++) names.push(W.sources[sources[i]]);
  return names.join(W.separator);
}

/** 6.1.7601, GDR: 17802 >= 17757 */
function comparisonOf(judged, basis) {
  return fill(W.comparison, {
    build: judged.places.build,
    branch: judged.outcome.branch,
    actual: judged.places.revision,
    relation: basis[1],
    level: basis[2]
  });
}

/** Why the version or, where `kind` says so, the uptime of a computer is not known. */
function failureText(machine, problem) {
  return fill(W.failures[problem.kind], {
    host: printable(machine.host),
    path: printable(machine.path),
    code: problem.code
  });
}

function sourced(label, sources, strength) {
  return fill(W.sourced, { label: label, sources: namesOf(sources), strength: W.strength[strength] });
}

function evidenceLines(judged) {
  var lines = [];
  var i;
  var ground;
  for (i = 0; i < judged.bases.length; i++) {
    ground = DATA.grounds[judged.bases[i][0]];
    lines.push(fill(W.comparisonLine, { comparison: comparisonOf(judged, judged.bases[i]), kb: ground.kb }));
    if (ground.claim === 'listed-update') lines.push(sourced(W.claimFrom, ground.claimSources, ground.claimStrength));
    lines.push(sourced(W.levelFrom, ground.levelSources, ground.levelStrength));
  }
  if (judged.evidence) lines.push(fill(W.strengthLine, { strength: W.strength[judged.evidence] }));
  for (i = 0; judged.outcome && judged.outcome.chain && i < judged.outcome.chain.length; i++) {
    lines.push(W.chains[judged.outcome.chain[i]]);
  }
  if (judged.outcome && judged.outcome.sources) {
    lines.push(fill(W.sourcesLine, { sources: namesOf(judged.outcome.sources) }));
  }
  return lines;
}

/** True where a restart has to come before a moment: not where the machine is fixed, nor where it is out of scope. */
function hasDeadline(judged) {
  return judged.verdict === 'not-fixed' || judged.verdict === 'cannot-tell';
}

function deadlineLine(sentence, machine, afterMs) {
  var left = afterMs - uptimeOf(machine);
  return fill(sentence, {
    moment: momentText(machine.boot.ms + afterMs, machine.boot.offset),
    left: left < 0 ? fill(W.passed, { days: days(-left) }) : fill(W.left, { days: days(left) })
  });
}

function uptimeLines(machine, judged) {
  var uptime = uptimeOf(machine);
  var lines;
  if (uptime < 0) return machine.host === '' ? [] : [W.uptimeUnknown];
  lines = [fill(W.upSince, { moment: momentText(machine.boot.ms, machine.boot.offset), days: days(uptime) })];
  if (hasDeadline(judged)) {
    lines.push(deadlineLine(W.wrapDay, machine, DATA.wrapMs));
    lines.push(deadlineLine(W.chimneyDay, machine, DATA.chimneyMs));
    if (uptime >= DATA.wrapMs) lines.push(W.wrapPassed);
  }
  return lines;
}

function contradictionText(sentence, machine, judged) {
  return fill(sentence, { osVersion: machine.osVersion, build: judged.places.build });
}

/** Everything that is known of a computer, in sentences. */
function fullReport(machine, judged) {
  var lines = [W.title];
  var outcome = judged.outcome;
  if (machine.host !== '') lines.push(fill(W.computer, { host: printable(machine.host) }));
  if (machine.osVersion !== '') {
    lines.push(fill(W.windows, { caption: machine.caption, osVersion: machine.osVersion }));
  }
  if (machine.version !== '') {
    if (machine.path !== '') lines.push(fill(W.file, { path: printable(machine.path) }));
    lines.push(fill(W.version, { version: machine.version }));
  }
  lines.push(fill(W.verdict, { verdict: W.verdicts[judged.verdict] }));
  if (machine.problem) lines.push(failureText(machine, machine.problem));
  if (outcome) lines.push(fill(W.sentences[outcome.sentence], judged.places));
  if (judged.contradiction) lines.push(contradictionText(W.contradiction, machine, judged));
  lines = lines.concat(evidenceLines(judged));
  if (machine.wmiProblem && machine.wmiProblem !== machine.problem)
    lines.push(failureText(machine, machine.wmiProblem));
  lines = lines.concat(uptimeLines(machine, judged));
  lines.push(fill(W.next, { next: outcome ? W.nextSteps[outcome.next] : W.nextNotRead }));
  lines.push(fill(W.catalog, { version: DATA.catalog }));
  lines.push(
    machine.version === '' ? DATA.site : fill(W.link, { link: DATA.site + W.lang + '/check/#v=' + machine.version })
  );
  return lines.join('\r\n');
}

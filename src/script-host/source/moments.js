// ---- Moments ----

var DAY_MS = 86400000;

/** A moment of WMI, 20230401081530.500000+540: real milliseconds since 1970, and minutes east of UTC. */
function readMoment(text) {
  var found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.\d{6}([+-]\d{3})$/.exec(text);
  var parts = [];
  var i;
  if (!found) return null;
  for (i = 1; i < 8; i++) parts[i] = parseInt(found[i], 10);
  return {
    ms: Date.UTC(parts[1], parts[2] - 1, parts[3], parts[4], parts[5], parts[6]) - parts[7] * 60000,
    offset: parts[7]
  };
}

function twoDigits(number) {
  return (number < 10 ? '0' : '') + number;
}

function offsetText(minutes) {
  var size = Math.abs(minutes);
  return (minutes < 0 ? '-' : '+') + twoDigits(Math.floor(size / 60)) + ':' + twoDigits(size % 60);
}

/** The parts of a moment on a clock so many minutes east of UTC, rounded down: a deadline is never shown too late. */
function clockAt(ms, offset) {
  var date = new Date(Math.floor((ms + offset * 60000) / 1000) * 1000);
  return {
    day: date.getUTCFullYear() + '-' + twoDigits(date.getUTCMonth() + 1) + '-' + twoDigits(date.getUTCDate()),
    minute: twoDigits(date.getUTCHours()) + ':' + twoDigits(date.getUTCMinutes()),
    second: twoDigits(date.getUTCSeconds())
  };
}

/** 2023-04-01 08:15 (UTC+09:00) */
function momentText(ms, offset) {
  var clock = clockAt(ms, offset);
  return clock.day + ' ' + clock.minute + ' (UTC' + offsetText(offset) + ')';
}

/** 2023-04-01T08:15:30+09:00 */
function isoText(ms, offset) {
  var clock = clockAt(ms, offset);
  return clock.day + 'T' + clock.minute + ':' + clock.second + offsetText(offset);
}

/** Days with one decimal, rounded down. */
function days(ms) {
  return String(Math.floor(ms / (DAY_MS / 10)) / 10);
}

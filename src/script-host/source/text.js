// ---- Text ----

function has(object, name) {
  return Object.prototype.hasOwnProperty.call(object, name);
}

/** Puts values into a sentence's {places}, in one go: a value that looks like a place stays as it is. */
function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, function (place, name) {
    return has(values, name) ? String(values[name]) : place;
  });
}

// Made once: some script hosts make a pattern anew each time they come to it, and these take milliseconds.
var BLANKS_BEFORE = /^[\s\u0000\u00a0\ufeff]+/;
var BLANKS_BEHIND = /[\s\u0000\u00a0\ufeff]+$/;
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;
var COMPUTER_NAME = /^[A-Za-z0-9_\u0080-\ufffd][A-Za-z0-9_.\-\u0080-\ufffd]{0,254}$/;

function trim(text) {
  return text.replace(BLANKS_BEFORE, '').replace(BLANKS_BEHIND, '');
}

/** Text from outside on one line, without signs that move the cursor or turn the direction of writing. */
function printable(text) {
  var plain = String(text).replace(UNPRINTABLE, ' ');
  return plain.length > 200 ? plain.substring(0, 200) + '...' : plain;
}

function contains(items, wanted) {
  var i;
  for (i = 0; i < items.length; i++) if (items[i] === wanted) return true;
  return false;
}

/** A property of a COM object as text; '' where it is null or missing. */
function textOf(value) {
  return value === null || value === undefined ? '' : trim(String(value));
}

/** The number of an error as Windows documents it: 0x800706BA. */
function errorCode(error) {
  var number = Number(error && error.number);
  if (!number) return '?';
  return '0x' + (number < 0 ? number + 4294967296 : number).toString(16).toUpperCase();
}

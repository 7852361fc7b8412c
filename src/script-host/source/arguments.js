// ---- What was asked for ----

var FORMATS = ['short', 'csv', 'nagios'];

/** The arguments as they were given: the script host's own list of named ones drops repeated names. */
function givenArguments() {
  var given = [];
  var i;
  for (i = 0; i < WScript.Arguments.length; i++) given.push(String(WScript.Arguments.Item(i)));
  return given;
}

/** /name:value as { name, value }; value is null where there is no colon. */
function switchOf(argument) {
  var found = /^\/([^:]*)(:?)([\s\S]*)$/.exec(argument);
  if (!found) return { name: '', value: null, text: argument };
  return { name: found[1].toLowerCase(), value: found[2] ? trim(found[3]) : null, text: argument };
}

/** The language is found first: whatever is wrong with the rest is said in it. */
function languageOf(switches) {
  var language = 'en';
  var i;
  for (i = 0; i < switches.length; i++) {
    if (switches[i].name === 'lang' && has(DATA.words, String(switches[i].value).toLowerCase())) {
      language = switches[i].value.toLowerCase();
    }
  }
  return language;
}

/** Reads the arguments into { language, format, version, names, components, help }; `known` holds the names in capitals, `wrong` says what is wrong with them. */
function readArguments(given) {
  var switches = [];
  var asked = {
    language: 'en',
    format: '',
    version: '',
    names: [],
    known: {},
    components: false,
    help: false,
    wrong: ''
  };
  var i;
  for (i = 0; i < given.length; i++) switches.push(switchOf(given[i]));
  asked.language = languageOf(switches);
  W = DATA.words[asked.language];
  for (i = 0; i < switches.length && asked.wrong === ''; i++) asked.wrong = readSwitch(switches[i], asked);
  if (asked.wrong === '' && asked.version !== '' && asked.names.length > 0) asked.wrong = W.versionAlone;
  if (asked.wrong === '' && asked.components && (asked.version !== '' || asked.names.length > 0)) {
    asked.wrong = W.componentsAlone;
  }
  return asked;
}

/** Takes one switch into what is asked; returns what is wrong with it, or ''. */
function readSwitch(given, asked) {
  var name = given.name;
  if (name === '?' || name === 'help' || name === 'components' || contains(FORMATS, name)) {
    if (given.value !== null) return fill(W.noValue, { name: name });
    if (name === 'components') asked.components = true;
    else if (!contains(FORMATS, name)) asked.help = true;
    else if (asked.format !== '' && asked.format !== name) return W.oneFormat;
    else asked.format = name;
    return '';
  }
  if (name !== 'lang' && name !== 'computer' && name !== 'list' && name !== 'version') {
    return fill(W.unknownSwitch, { argument: printable(given.text) });
  }
  if (!given.value) return fill(W.needsValue, { name: name, example: W.examples[name] });
  if (name === 'lang') {
    return has(DATA.words, given.value.toLowerCase()) ? '' : fill(W.badLanguage, { value: printable(given.value) });
  }
  if (name === 'computer') return readNames(given.value, asked);
  if (name === 'list') return readList(given.value, asked);
  return readVersion(given.value, asked);
}

function addName(asked, name) {
  var key = name.toUpperCase();
  if (has(asked.known, key)) return;
  asked.known[key] = true;
  asked.names.push(name);
}

function bareName(text) {
  return trim(text).replace(/^\\\\/, '');
}

function readNames(value, asked) {
  var names = value.split(',');
  var i;
  var name;
  for (i = 0; i < names.length; i++) {
    name = bareName(names[i]);
    if (name !== '.' && !isComputerName(name)) return fill(W.failures.badName, { host: printable(name) });
    addName(asked, name);
  }
  return '';
}

/** Reads a list of names. A line that is no name stays in it, and is reported as a computer that was not read. */
function readList(file, asked) {
  var before = asked.names.length;
  var lines;
  var i;
  var name;
  try {
    lines = textOfFile(file).replace(/\r\n?/g, '\n').split('\n');
  } catch (e) {
    return fill(W.listUnreadable, { file: printable(file), code: errorCode(e) });
  }
  for (i = 0; i < lines.length; i++) {
    name = bareName(lines[i].split('#')[0]);
    if (name !== '') addName(asked, name);
  }
  return asked.names.length === before ? fill(W.listEmpty, { file: printable(file) }) : '';
}

// A byte-order mark as it comes out where the file was read in another encoding: UTF-8 in Western and in Japanese.
var MARKS = /^(?:\ufeff|\u00ef\u00bb\u00bf|[\u30fb\uff65\ufffd]\uff7f)/;

function textOfFile(file) {
  var text = readFile(file, -2);
  // Every other sign is a zero where UTF-16 was read as ANSI.
  if (text.indexOf('\u0000') >= 0) text = readFile(file, -1);
  if (isSwapped(text)) text = swapped(text);
  return text.replace(MARKS, '');
}

/** True where the bytes of UTF-16 stand the other way round: no text has these line ends. */
function isSwapped(text) {
  return text.charAt(0) === '\ufffe' || text.indexOf('\u0a00') >= 0 || text.indexOf('\u0d00') >= 0;
}

function swapped(text) {
  var signs = [];
  var i;
  var code;
  for (i = 0; i < text.length; i++) {
    code = text.charCodeAt(i);
    signs.push(String.fromCharCode((code >> 8) | ((code & 255) << 8)));
  }
  return signs.join('');
}

function readFile(file, format) {
  var stream = new ActiveXObject('Scripting.FileSystemObject').OpenTextFile(file, 1, false, format);
  var text = stream.AtEndOfStream ? '' : stream.ReadAll();
  stream.Close();
  return text;
}

/** Takes a typed version: four numbers and nothing else. */
function readVersion(text, asked) {
  var numbers = /^\d+(?:\.\d+)*$/.test(text) ? text.split('.') : [];
  var i;
  if (asked.version !== '') return W.oneVersion;
  if (numbers.length === 0) return W.problems.none;
  if (numbers.length > 4) return W.problems['too-many-parts'];
  if (numbers.length < 4) return fill(W.problems['too-few-parts'], { detail: text.substring(0, 20) });
  for (i = 0; i < 4; i++) {
    if (Number(numbers[i]) > 65535) {
      return fill(W.problems['part-out-of-range'], { detail: numbers[i].substring(0, 20) });
    }
    numbers[i] = Number(numbers[i]);
  }
  asked.version = numbers.join('.');
  return '';
}

// ---- Reading a computer ----

var DRIVER = '\\drivers\\tcpip.sys';

// Errors of WMI and of the network below it, by their number. JScript gives some of Windows' numbers as its own: 70 and
// 462 stand for 0x80070005 and 0x800706BA.
var UNREACHABLE = ['0x800706BA', '0x800A01CE', '0x800706BF', '0x800706B5', '0x80070035', '0x80080005'];
var DENIED = ['0x80070005', '0x800A0046', '0x80041003', '0x80070721'];

function environment(name) {
  var place = '%' + name + '%';
  var value;
  try {
    value = new ActiveXObject('WScript.Shell').ExpandEnvironmentStrings(place);
  } catch (e) {
    return '';
  }
  return value === place ? '' : textOf(value);
}

function problemOf(error) {
  var code = errorCode(error);
  var kind = contains(UNREACHABLE, code) ? 'unreachable' : contains(DENIED, code) ? 'accessDenied' : 'wmiFailed';
  return { kind: kind, code: code };
}

/** What is known of a computer before anything is read. `host` is empty for a version that was typed. */
function unread(host) {
  return {
    host: host,
    path: '',
    version: '',
    osVersion: '',
    caption: '',
    boot: null,
    now: null,
    // Why there is no version, and why there is no uptime.
    problem: null,
    wmiProblem: null
  };
}

function connect(host) {
  return GetObject('winmgmts:{impersonationLevel=impersonate}!\\\\' + host + '\\root\\cimv2');
}

/** The first object that a query gives, or null. */
function firstOf(wmi, query) {
  var found = new Enumerator(wmi.ExecQuery(query));
  return found.atEnd() ? null : found.item();
}

/** Reads Windows itself into the machine; returns the Windows directory. */
function readWindows(wmi, machine) {
  var os = firstOf(
    wmi,
    'SELECT Caption, CSDVersion, Version, LastBootUpTime, LocalDateTime, WindowsDirectory FROM Win32_OperatingSystem'
  );
  if (!os) return '';
  machine.osVersion = printable(textOf(os.Version));
  machine.caption = trim(
    printable(textOf(os.Caption) + ' ' + textOf(os.CSDVersion)).replace(/\u00ae|\u2122|\(R\)/g, '')
  );
  machine.boot = readMoment(textOf(os.LastBootUpTime));
  machine.now = readMoment(textOf(os.LocalDateTime));
  return textOf(os.WindowsDirectory);
}

/** The version of tcpip.sys as WMI gives it; '' where there is no such file. */
function versionByWmi(wmi, path) {
  var name = path.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
  var file = firstOf(wmi, "SELECT Version FROM CIM_DataFile WHERE Name = '" + name + "'");
  return file ? takeVersion(file.Version) : '';
}

/** A version that is one, or '?': a file without a readable version is not a file that is missing. */
function takeVersion(value) {
  var text = textOf(value);
  return partsOf(text) ? text : '?';
}

/** Where the 64-bit or only tcpip.sys is: a 32-bit script host is led away from System32 on a 64-bit Windows. */
function ownPath(files, directory) {
  var real = directory + '\\Sysnative' + DRIVER;
  if (environment('PROCESSOR_ARCHITEW6432') !== '' && files.FileExists(real)) return real;
  return directory + '\\System32' + DRIVER;
}

/** The version of this computer's tcpip.sys, '?' where the file has none that can be read, '' where there is no file. */
function versionByFile(machine, directory) {
  var version = '';
  var files;
  try {
    files = new ActiveXObject('Scripting.FileSystemObject');
    machine.path = ownPath(files, directory);
    if (!files.FileExists(machine.path)) return '';
    version = '?';
    version = takeVersion(files.GetFileVersion(machine.path));
  } catch (e) {
    // A file without a version, or no such object: WMI may know more.
  }
  return version;
}

/** Puts the version into the machine, or the reason why there is none. */
function settle(machine, version) {
  if (partsOf(version)) machine.version = version;
  else machine.problem = machine.wmiProblem || { kind: version === '' ? 'fileMissing' : 'noVersion', code: '' };
}

/** Reads this computer: the file by the script host's own means, the rest by WMI. */
function readOwn() {
  var machine = unread(OWN_NAME || 'localhost');
  var directory = environment('windir');
  var version = versionByFile(machine, directory);
  var wmi;
  try {
    wmi = connect('.');
    directory = readWindows(wmi, machine) || directory;
    if (!partsOf(version)) {
      machine.path = directory + '\\System32' + DRIVER;
      version = versionByWmi(wmi, machine.path) || version;
    }
  } catch (e) {
    machine.wmiProblem = problemOf(e);
  }
  settle(machine, version);
  return machine;
}

/** Reads another computer by WMI, as the user who runs this. */
function readOther(host) {
  var machine = unread(host);
  var version = '';
  var directory;
  var wmi;
  if (!isComputerName(host)) {
    machine.problem = { kind: 'badName', code: '' };
    return machine;
  }
  try {
    wmi = connect(host);
    directory = readWindows(wmi, machine);
    machine.path = directory + '\\System32' + DRIVER;
    if (directory === '') machine.wmiProblem = { kind: 'wmiEmpty', code: '' };
    else version = versionByWmi(wmi, machine.path);
  } catch (e) {
    machine.wmiProblem = problemOf(e);
  }
  settle(machine, version);
  return machine;
}

/** Nothing that could leave its place in a WMI path. */
function isComputerName(name) {
  return COMPUTER_NAME.test(name);
}

var OWN_NAME = environment('COMPUTERNAME');

function readMachine(name) {
  var asked = name.toUpperCase();
  var own = asked === '' || asked === '.' || asked === 'LOCALHOST' || asked === OWN_NAME.toUpperCase();
  return own ? readOwn() : readOther(name);
}

/** How long it has been up, in milliseconds, or -1 where that is not known. */
function uptimeOf(machine) {
  return machine.boot && machine.now ? machine.now.ms - machine.boot.ms : -1;
}

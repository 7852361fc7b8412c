import type { FakeComputer } from '../support/script-host/windows.ts';

/**
 * ECMAScript 3 that stands before the script: Wine's JScript has neither the moniker of WMI nor an enumerator of its
 * answers. What WMI says is what the stand-in of the tests says; a computer that is not among these can't be reached.
 */
export function wmiShim(own: FakeComputer, others: readonly FakeComputer[]): string {
  const computers = Object.fromEntries([['.', own], ...others.map((other) => [other.name.toUpperCase(), other])]);
  return `
var COMPUTERS = ${JSON.stringify(computers)};
GetObject = function (moniker) {
  var computer = COMPUTERS[/!\\\\\\\\([^\\\\]+)/.exec(moniker)[1].toUpperCase()];
  if (!computer) throw { number: -2146827826, description: '' };
  if (computer.wmiError) throw { number: computer.wmiError, description: '' };
  return {
    ExecQuery: function (query) {
      var name = / WHERE Name = '(.*)'$/.exec(query);
      var path;
      if (!name) return computer.os ? [computer.os] : [];
      for (path in computer.files) {
        if (path.toUpperCase() === name[1].replace(/\\\\(.)/g, '$1').toUpperCase()) return [{ Version: computer.files[path] }];
      }
      return [];
    }
  };
};
Enumerator = function (items) {
  this.atEnd = function () { return items.length === 0; };
  this.item = function () { return items[0]; };
};
`;
}

import { describe, expect, test } from 'vitest';
import { saidOf } from './fixtures.ts';

const STARS = '**********************';
const head = (host: string): string =>
  `${STARS}\nWindows PowerShell transcript start\nStart time: 20260115100522\nUsername: CONTOSO\\admin\nRunAs User: CONTOSO\\admin\nMachine: ${host} (Microsoft Windows NT 6.1.7601.65536)\nHost Application: C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe\nProcess ID: 4242\nPSVersion: 5.1.14409.1005\n${STARS}\nTranscript started, output file is C:\\temp\\log.txt\n`;
const END = `PS C:\\> Stop-Transcript\n${STARS}\nWindows PowerShell transcript end\nEnd time: 20260115100622\n${STARS}\n`;
const asks = (version: string, path = 'C:'): string =>
  `PS C:\\> (Get-Item ${path}\\Windows\\System32\\drivers\\tcpip.sys).VersionInfo.FileVersion\n${version}\n`;

describe('a transcript of PowerShell', () => {
  test('is of the machine that its head names, and its time is no start', () => {
    expect(saidOf(head('APP07') + asks('6.1.7601.24545') + END)).toEqual([
      { host: 'APP07', version: '6.1.7601.24545' },
    ]);
  });

  test('is followed by another machine’s', () => {
    const text = head('APP07') + asks('6.1.7601.24545') + END + head('APP08') + asks('6.1.7601.17514') + END;
    expect(saidOf(text)).toEqual([
      { host: 'APP07', version: '6.1.7601.24545' },
      { host: 'APP08', version: '6.1.7601.17514' },
    ]);
  });

  test('as PowerShell 2 writes it', () => {
    const old = `${STARS}\nWindows PowerShell Transcript Start\nStart time: 20260115100522\nUsername  : CONTOSO\\admin\nMachine   : APP07 (Microsoft Windows NT 6.1.7601 Service Pack 1)\n${STARS}\n`;
    expect(saidOf(old + asks('6.1.7601.24545'))).toEqual([{ host: 'APP07', version: '6.1.7601.24545' }]);
  });

  test.each([
    ['Start der Windows PowerShell-Aufzeichnung', 'Computer'],
    ['Début de la transcription Windows PowerShell', 'Ordinateur'],
    ['Inicio de la transcripción de Windows PowerShell', 'Equipo'],
    ['Inizio trascrizione Windows PowerShell', 'Computer'],
  ])('in another language: %s', (first, label) => {
    const begins = `${STARS}\n${first}\n${label}: APP07 (Microsoft Windows NT 6.1.7601 Service Pack 1)\n${STARS}\n`;
    expect(saidOf(begins + asks('6.1.7601.24545'))).toEqual([{ host: 'APP07', version: '6.1.7601.24545' }]);
  });

  test('names nothing that stands above it, nor what it asks another machine', () => {
    const text = `tcpip.sys 6.1.7601.24545\n\n${head('APP07')}${asks('6.1.7601.17514', '\\\\APP09\\c$')}`;
    expect(saidOf(text)).toEqual([{ version: '6.1.7601.24545' }, { host: 'APP09', version: '6.1.7601.17514' }]);
  });
});

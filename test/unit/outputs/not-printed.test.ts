import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const OUTPUTS = [
  'APP07 6.1.7601.24545\nAPP08 6.1.7601.24545',
  'host,tcpip.sys\nAPP07,6.1.7601.24545',
  'CSName : APP07\nHotFixID : KB2553549\nInstalledOn : 3/4/2015',
  'Source        Description      HotFixID      InstalledBy          InstalledOn\n------        -----------      --------      -----------          -----------\nAPP07         Hotfix           KB2553549     CONTOSO\\admin        3/4/2015 12:00:00 AM',
  'Host Name:                 APP07\nOS Version:                6.1.7601 Service Pack 1 Build 7601\nHotfix(s):                 1 Hotfix(s) Installed.\n                           [01]: KB2553549',
  '[{"ComputerName":"APP07","HotFixID":"KB2553549","InstalledOn":"3/4/2015"}]',
];

function facts(text: string): number {
  return readOutputs(text).machines.flatMap(({ versions, kbs }) => [...versions, ...kbs]).length;
}

describe('an output of which the line ahead says that no machine printed it, or another', () => {
  test.each([
    'Exercise 2',
    'Quiz: is this server patched?',
    'Question 3: What does this output tell you?',
    'Tutorial: how to check',
    'In the blog post, the author shows:',
    'Übung 4: Ist der Server gepatcht?',
    'Exercice 3 : le serveur est-il à jour ?',
    'Ejercicio 2: ¿está actualizado?',
    'Esercizio 1',
    'Oefening 2',
    'Упражнение 2',
    'Exercício 3',
    '演習2：',
    '练习2',
    '연습 문제 2',
    '출력 예:',
    'From the documentation:',
    "From the vendor's manual:",
    'Simulated output:',
    'Mock data:',
    'Dry run:',
    'This is what it would print:',
    'Wrong server:',
    'Ignore this:',
    'Ignore the following, wrong server:',
    'Outdated:',
    'No longer valid:',
    'The list below is from before the reimage.',
    'The fix is KB2553549. Example output of a fixed server:',
    'Aus der Dokumentation:',
    'Simulierte Ausgabe:',
    'Falscher Server:',
    'Bitte ignorieren:',
    'Der Fix ist KB2553549. Beispielausgabe:',
    'Extrait de la documentation :',
    'Mauvais serveur :',
    'Obsolète :',
    'De la documentación:',
    'Servidor equivocado:',
    'Dalla documentazione:',
    'Uit de handleiding:',
    'Из документации:',
    'Игнорировать:',
    'ドキュメントより:',
    '間違ったサーバー:',
    '無視してください:',
    '摘自文档:',
    '模拟输出:',
    '示例输出:',
    '잘못된 서버:',
  ])('gives nothing: %s', (above) => {
    for (const output of OUTPUTS) {
      expect(facts(`${above}\n${output}`), output).toBe(0);
      expect(facts(`${above}\n\n${output}`), output).toBe(0);
    }
  });

  test.each([
    'Documentation server',
    'Manual check of all servers',
    'Results of the simulation cluster',
    'Output:',
    'From production:',
    'Sortie :',
    '本番サーバー:',
    'Wiki and documentation servers:',
    'Question from Tom:',
    'Server room lesson: always check twice',
  ])('is read where it says nothing of the sort: %s', (above) => {
    for (const output of OUTPUTS.slice(2)) expect(facts(`${above}\n${output}`), output).toBeGreaterThan(0);
  });
});

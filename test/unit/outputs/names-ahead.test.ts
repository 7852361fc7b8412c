import { describe, expect, test } from 'vitest';
import { saidOf } from './fixtures.ts';

const OUTPUT = 'HotFixID : KB2553549\nInstalledOn : 3/4/2015';

describe('a machine that is named ahead', () => {
  test.each([
    '・APP01',
    '1. APP01',
    '2) APP01',
    '(3) APP01',
    '① APP01',
    '◦ APP01',
    '＜APP01＞',
    '〈APP01〉',
    '「APP01」',
    '『APP01』',
    '〔APP01〕',
    '［APP01］',
    'Here is APP01:',
    'This is from APP01:',
    'On APP01:',
    'Auf APP01:',
    'Sur APP01 :',
    'En APP01:',
    'На APP01:',
    'Sortie de APP01 :',
    'Salida de APP01:',
    'Saída de APP01:',
    'Вывод с APP01:',
    'Command output from APP01:',
    'APP01 の出力:',
    'APP01の実行結果：',
    'APP01 的输出：',
    'APP01 的輸出:',
    'APP01의 출력:',
    'APP01에서:',
    'APP01では:',
  ])('is the one of what stands below: %s', (heading) => {
    for (const output of [OUTPUT, '  tcpip.sys: 6.1.7601.18438', 'HotFixID\nKB2553549', `\`\`\`\n${OUTPUT}\n\`\`\``])
      expect(saidOf(`${heading}\n${output}`), output).toMatchObject([{ host: 'APP01' }]);
  });

  test.each([
    'Ancienne sortie de APP01 :',
    'Exemple de sortie de APP01 :',
    'Vieja salida de APP01:',
    'Ожидаемый вывод с APP01:',
    'Verwachte uitvoer van APP01:',
    'Old output from APP01:',
    'Example output from APP01:',
    'APP01 の期待される出力:',
  ])('has nothing of what may not be its output: %s', (heading) => {
    for (const output of [OUTPUT, 'tcpip.sys: 6.1.7601.18438'])
      expect(
        saidOf(`${heading}\n${output}`).filter((said) => Object.keys(said).length > 1),
        output,
      ).toEqual([]);
  });

  test.each(['This is not from APP01:', '「予定」', '「この出力は APP01 のもの」', '1. Update'])(
    'is none where the words name none: %s',
    (heading) => {
      expect(saidOf(`${heading}\n${OUTPUT}`).map(({ host }) => host)).not.toContain('APP01');
    },
  );
});

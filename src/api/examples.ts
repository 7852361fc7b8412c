import { API, type AddressOf } from './address.ts';

/** A piece of code that gets the data; its words stand in the dictionaries. */
export interface Example {
  readonly id: 'curl' | 'powershell' | 'powershell2' | 'excel' | 'hash';
  readonly code: string;
}

/** How to get the data with what administrators have at hand. */
export function examples(address: AddressOf, kb: string): readonly Example[] {
  const [json, csv] = [address(API.catalog), address(API.csv)];
  return [
    { id: 'curl', code: [`curl -sS -O ${csv}`, `curl -sS ${address(API.update(kb))}`].join('\n') },
    {
      id: 'powershell',
      code: [
        '$client = New-Object System.Net.WebClient',
        '$client.Encoding = [System.Text.Encoding]::UTF8',
        `$catalog = $client.DownloadString('${json}') | ConvertFrom-Json`,
        "$catalog.versions | Where-Object { $_.build -eq '6.1.7601' } |",
        '  Sort-Object branch, version | Format-Table kb, branch, version, fixLevel, strength',
      ].join('\n'),
    },
    {
      id: 'powershell2',
      code: [
        "$file = Join-Path $env:TEMP 'catalog-497.csv'",
        `(New-Object System.Net.WebClient).DownloadFile('${csv}', $file)`,
        "Import-Csv $file | Where-Object { $_.build -eq '6.1.7601' -and $_.version } |",
        '  Format-Table kb, branch, version, fix_level -AutoSize',
      ].join('\n'),
    },
    {
      id: 'excel',
      code: [
        'let',
        `    Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001]),`,
        '    Headers = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),',
        '    Rows = Table.SelectRows(Headers, each [build] = "6.1.7601")',
        'in',
        '    Rows',
      ].join('\n'),
    },
    {
      id: 'hash',
      code: [
        `curl -sS ${json} |`,
        "  jq -cj '{sources, scope, editions, updates, rollups, facts, notes, changes}' |",
        '  sha256sum | cut -c 1-12',
      ].join('\n'),
    },
  ];
}

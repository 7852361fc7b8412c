import { useState } from 'preact/hooks';
import type { PackagesWords } from '../../i18n/packages-words.ts';
import type { NewFact } from '../../packages/report/new-fact.ts';
import { copyText } from '../../scripts/copy-text.ts';
import type { PackagePaths } from './show-packages.ts';

interface NewFactReportProps {
  readonly fact: NewFact;
  readonly words: PackagesWords;
  readonly paths: PackagePaths;
}

/** A figure that the site's data lacks or has otherwise, with what it takes to hand it in. */
export function NewFactReport({ fact, words, paths }: NewFactReportProps) {
  const { news } = words;
  return (
    <div class="callout new-fact" data-new-fact data-kb={fact.kb} data-version={fact.version}>
      <p>
        <strong>{fact.title}</strong>
      </p>
      <p>{fact.lead}</p>
      <p>
        {news.privacy}{' '}
        {paths.linksOut ? (
          <a href={paths.contribute}>{news.contribute}</a>
        ) : (
          `${news.contribute}${words.colon}${paths.contribute}`
        )}
      </p>
      {fact.link !== undefined && (
        <p>
          <a href={fact.link} rel="external noreferrer">
            {news.send}
          </a>
        </p>
      )}
      <Copied title={news.text} button={news.copyText} text={fact.text} words={words} />
      <Copied title={news.yaml} button={news.copyYaml} text={fact.yaml} words={words} />
    </div>
  );
}

/** A text and its button. */
function Copied({
  title,
  button,
  text,
  words: { news },
}: {
  readonly title: string;
  readonly button: string;
  readonly text: string;
  readonly words: PackagesWords;
}) {
  const [said, say] = useState('');
  return (
    <details>
      <summary>{title}</summary>
      <pre translate={false}>{text}</pre>
      <p class="actions">
        <button type="button" onClick={async () => say((await copyText(text)) ? news.copied : news.copyFailed)}>
          {button}
        </button>
        <span role="status">{said}</span>
      </p>
    </details>
  );
}

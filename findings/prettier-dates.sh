#!/usr/bin/env bash
# Prettier 3.10.1 and remark 15.0.1 change the second of two dates: `8. August 2013` to `30.`, `2012. 8. 8.` to 2013.
#
# A good guess: what formats Markdown changes blanks and marks, not what stands there, and a date is no list; at worst it
# is shown as one, with its own number. Wrong: a number and a point at the start of a line make a list, and from the
# second item on only the order counts: behind 29 comes 30. So German days are counted up, and in Korean, where all
# three numbers have a point, the year, with two lists inside for month and day. Renderers show it so, marked,
# markdown-it and satteri; the formatters write it so, and 2013 stands in the file for good. Behind a word nothing
# happens.
# What follows: boots or updates by day have wrong days in two languages, on the page and after formatting in the source
# too, without an error, and a search over the text finds none of the dates. Put a word first, or write 29\.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund prettier@3.10.1 remark@15.0.1 marked@18.2.1 markdown-it@15.0.3 satteri@0.10.5 jsdom@26.1.0
cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { format } from 'prettier';
import { remark } from 'remark';
import { markdownToHtml } from 'satteri';
const line = (text) => text.trim().replaceAll('\n', ' / ');
/** What a browser shows: the numbers of a list stand in no text. */
const shown = (html) => {
  const { document } = new JSDOM(html).window;
  for (const list of document.querySelectorAll('ol'))
    [...list.children].forEach((item, at) => item.prepend(`${list.start + at}. `));
  return document.body.textContent.replace(/\s+/g, ' ').trim();
};
for (const text of ['29. März 2012: KB2553549\n8. August 2013: KB2862772', '2012. 3. 29. KB2553549\n\n2012. 8. 8. KB2862772', 'am 29. März 2012\nam 8. August 2013']) {
  const pages = [marked.parse(text), new MarkdownIt().render(text), markdownToHtml(text).html];
  console.log(`${line(text)}
  Prettier: ${line(await format(text, { parser: 'markdown' }))}
  remark: ${line(String(await remark().process(text)))}
  shown: ${[...new Set(pages.map(shown))].join(' or ')}
  text: ${[...new Set(pages.map((page) => JSDOM.fragment(page).textContent.replace(/\s+/g, ' ').trim()))].join(' or ')}`);
}
JS
expected='29. März 2012: KB2553549 / 8. August 2013: KB2862772
  Prettier: 29. März 2012: KB2553549 / 30. August 2013: KB2862772
  remark: 29. März 2012: KB2553549 / 30. August 2013: KB2862772
  shown: 29. März 2012: KB2553549 30. August 2013: KB2862772
  text: März 2012: KB2553549 August 2013: KB2862772
2012. 3. 29. KB2553549 /  / 2012. 8. 8. KB2862772
  Prettier: 2012. 3. 29. KB2553549 /  / 2013. 8. 8. KB2862772
  remark: 2012. 3. 29. KB2553549 /  / 2013. 8. 8. KB2862772
  shown: 2012. 3. 29. KB2553549 2013. 8. 8. KB2862772
  text: KB2553549 KB2862772
am 29. März 2012 / am 8. August 2013
  Prettier: am 29. März 2012 / am 8. August 2013
  remark: am 29. März 2012 / am 8. August 2013
  shown: am 29. März 2012 am 8. August 2013
  text: am 29. März 2012 am 8. August 2013'
seen=$(TZ=UTC node try.mjs)
printf 'Prettier 3.10.1 and remark 15.0.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }

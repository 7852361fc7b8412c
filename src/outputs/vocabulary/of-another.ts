import { isNameLike } from '../values/host-name.ts';
import { holdsFact } from './facts-in-lines.ts';
import { saysDone, tellsOfElsewhere } from './leaves-list.ts';
import { NOTE_MAX, POINTS, pointsOn } from './sentences.ts';
import { saysNoAnswer } from './status.ts';

/* Notes that what stands beside them is of another machine, which they name. In ten languages. */

const INSTEAD =
  /(?<!\p{L})(?:instead|statt(?:dessen)?|à (?:la|sa) place|au lieu|en (?:su )?lugar|invece|al posto|in plaats|вместо|em vez|no lugar)(?!\p{L})|代わり|かわり|改用|代替|而是|대신/iu;
// A star with a blank behind it is an item of a list.
const MARKED = /^\s*(?:[(（[【].*[)）\]】]\s*[.。]?\s*$|(?:\*|[†‡※]\s*)(?=\p{L}))/u;
const NAME = /[\w.-]*\w/g;
// "(now on SRV02)": what is entered from here on.
const MOVES =
  /^\W*(?:and |und |et |y |e |en )?(?:now|next|then|from here|jetzt|nun|weiter|dann|ab hier|maintenant|ensuite|puis|ahora|luego|después|adesso|ora|poi|nu|dan|verder|теперь|затем|далее|agora|depois)(?!\p{L})|ここから|続いて|次は|接下来|然后|现在|이제/iu;
const LEADS =
  /(?:^|[^\p{L}])(?:from|of|on|by|von|vom|aus|auf|de|du|depuis|sur|desde|en|di|da|su|van|op|с|со|от|из|на|do|em|no)\s$|(?:来自|取自|在)\s?$/iu;
const FOLLOWS = /^\s?(?:の|で|から|に|的|에서|의|에)/u;

/**
 * The machine that a note gives what stands beside it to.
 *
 * @example givenTo('(the following is from SRV02)') // 'SRV02'
 * @example givenTo('took SRV02 instead') // 'SRV02'
 * @example givenTo('(no answer from SRV02)') // undefined
 */
export function givenTo(text: string): string | undefined {
  if (text.length > NOTE_MAX || holdsFact(text) || /[:：]\s*$/.test(text) || MOVES.test(text)) return undefined;
  const isInstead = INSTEAD.test(text);
  if (!isInstead && !MARKED.test(text) && !pointsOn(text) && !POINTS.test(text)) return undefined;
  for (const { 0: name, index } of text.matchAll(NAME)) {
    if (!/\d/.test(name) || !/[a-z]/i.test(name) || !isNameLike(name)) continue;
    const isLed = LEADS.test(text.slice(0, index)) || FOLLOWS.test(text.slice(index + name.length));
    // "(collected from ADMIN01)"
    const isOfThat = !saysNoAnswer(withoutName(text, name)) && (!saysDone(text) || tellsOfElsewhere(text));
    if (isInstead || isLed) return isInstead || isOfThat ? name : undefined;
  }
  return undefined;
}

/** "(no answer from SRV02)": "no answer". */
function withoutName(text: string, name: string): string {
  return text
    .replace(name, '')
    .replace(/[()（）[\]【】]/g, ' ')
    .replace(/\s\p{L}{1,4}\s*$/u, '')
    .trim();
}

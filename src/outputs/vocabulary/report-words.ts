import { type BootTime, readBootTime } from '../../deadlines/boot-time.ts';
import { meaningOf } from './heading-words.ts';
import { isDayOfLook } from './labels.ts';
import { plainWord, wordsOf } from './plain-word.ts';
import { mayPutOff } from './put-off.ts';

/*
 * Words that reports and mails have above their lists, of the report and not of what is listed: its title, its page, who
 * made it, that it is confidential. In ten languages. As headings of columns they may say more.
 */

const WORDS = wordsOf(
  'subject title export exported page pages survey surveyed audit generated created collected attached confidential data center centre datacenter datacentre ' +
    'betreff titel seite erhebung erstellt erzeugt erhoben vertraulich rechenzentrum objet titre page enquête généré créé établi relevé confidentiel ' +
    'asunto título página encuesta generado creado elaborado confidencial oggetto titolo pagina indagine generato creato redatto riservato ' +
    'this these what i we ive got have saw looked checked ran pulled gathered script command yesterday fyi building floor cabinet office ' +
    'dies sind habe ich wir haben anbei gestern gebäude etage stockwerk ceci est voici ce que j ai nous avons ci joint hier bâtiment étage esto es aquí está lo que hemos encontré he adjunto ayer edificio planta piso ' +
    'questo è questi sono ecco cosa ho abbiamo allegato ieri piano isto são segue seguem encontrei temos anexo ontem hierbij ik heb we hebben gisteren verdieping вот что я мы нашёл нашел нашли вчера здание этаж ' +
    'onderwerp onderzoek gegenereerd gemaakt vertrouwelijk тема страница опрос сформирован создан конфиденциально assunto gerado criado temat strona poufne',
);
const JOINED =
  /\b[Vv]ersions?\s?-?(?:[Cc]heck|prüfung|abfrage)\b|\b(?:[Tt]his morning|[Pp]lease find|[Ll]ast night)\b|(?:調査|確認|取得|収集|採取|実行)した|今朝|先ほど|各位|皆(?:様|さん)|みなさま|北海道|仙台|千葉|東京|横浜|新潟|静岡|名古屋|京都|大阪|神戸|岡山|広島|高松|福岡|熊本|沖縄|札幌|[東西]日本|関[東西]|東[北海]|九州|サーバー?室|支店|営業所|事[業務]所|工場|センター|本館|別館|ビル|第(?=\s?[\d一二三四五])|\b[Aa]s of (?:this morning|this afternoon|today|now|yesterday)\b|\b[Hh]ere they are\b|添付の(?:とおり|通り)|を?(?:お送り(?:いた)?し|送り|(?:送付|共有)(?:いた)?し|ご?(?:報告|連絡)(?:いた)?し)ます|を?(?:確認|調査|取得|収集|採取)(?:いた)?しました|(?:本日|昨日|今回|社内)の?|(?<=サーバー?|端末|バージョン|資産)の?(?:調査|確認)|(?:の|に関する)件(?!数)|について|に関して|件名|[表標]題|標記|ページ|添付|資料|社外秘|部外秘|取扱注意|データセンター?|です(?=$|\P{L})|主题|标题|附件|页|机密|保密|数据中心|제목|첨부|페이지|대외비/gu;

// The name of a place beside the word for it, and of who made a report.
const PLACE =
  /(?<![\p{L}\p{N}])(?:(?:[Ss]ite|[Ll]ocation|[Ss]tandort|[Ss]ede|[Ss]itio|[Ss]ito|[Ll]ocatie|[Пп]лощадка|拠点|サイト)\s(\p{Lu}\p{Ll}+|\p{Lo}+)(?=\s*(?:$|[,;:：]))|(\p{Lu}\p{Ll}+)\s(?=(?:[Dd]ata\s?[Cc]ent(?:er|re)|[Rr]echenzentrum)(?![\p{L}\p{N}])))/gu;
const MADE_BY =
  /(?<=(?<!\p{L})(?:generated|created|exported|collected|surveyed|erstellt|erzeugt|erhoben|généré|créé|établi|generado|creado|elaborado|generato|creato|redatto|gegenereerd|gemaakt|сформирован|создан)(?:\s[^,;]{0,40}?)?\s)(?:by|von|par|por|da|door)\s(\S{1,40}(?:\s\p{Lu}\S{0,40})?)\s*$/iu;

// "2nd" is a number already; before other words it may be an order: "First:", "second phase".
const ORDINAL =
  /(?<!\p{L})(?:first|second|third|fourth|erste[rs]?|zweite[rs]?|premi(?:er|ère)|deuxième)\s(?=(?:rack|floor|room|building|site|raum|gebäude|etage|salle|étage|bâtiment)(?!\p{L}))/giu;

// What all of it is about, whatever is said of it.
const TOPIC =
  /(?<![\d.])497(?:\s?日問題|[- ]days?[- ](?:problem|bug|issue|check)|[- ]tage[- ](?:problem|bug)|\s?天问题|일 문제)\s?[:：]?/giu;

/**
 * A heading without the name of the problem that this site is about.
 *
 * @example withoutTopic('497-day problem: required versions') // ' required versions'
 */
export function withoutTopic(text: string): string {
  return text.replace(TOPIC, '');
}

/**
 * A heading without what is said of the report alone, the names of a place and of who made it.
 *
 * @example withoutReportWords('Subject: server list, site Osaka') // ' : server list,  '
 */
export function withoutReportWords(text: string): string {
  const drop = (all: string, name?: string, other?: string): string => (mayPutOff(name ?? other ?? '') ? all : ' ');
  return text
    .replace(PLACE, drop)
    .replace(MADE_BY, drop)
    .replace(ORDINAL, ' ')
    .replace(JOINED, ' ')
    .replace(/[\p{L}\p{M}]+/gu, (word) => (WORDS.has(plainWord(word)) ? ' ' : word));
}

const OF_PLACE =
  /(?:室|[本支]社|支店|営業所|事[業務]所|工場|センター?|[本別]館|ラック|[棟階]|フロア|拠点)[\s:：\]】]*$|(?<!\p{L})(?:rack|room|floor|building|site|standort|raum|gebäude|etage|salle|étage|bâtiment)(?!\p{L})/iu;

/**
 * True for a heading of a place, and nothing else.
 *
 * @example isPlace('大阪支社') // true
 * @example isPlace('移行前サーバー室') // false
 */
export function isPlace(text: string): boolean {
  return OF_PLACE.test(text) && meaningOf(withoutReportWords(text)) === 'nothing';
}

const DAY = /(?<!\d)(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?!\d)/u;

/** True for the day on which somebody looked, and nothing else: "2026/11/24 確認", "Checked on 2026-11-24". */
export function isDayOfReport(text: string): boolean {
  const words = text.replace(DAY, ' ').trim();
  return DAY.test(text) && words !== '' && isDayOfLook(words.replace(/[:：。.]+$/, ''));
}

/**
 * The day that a title gives, beside words that say nothing else, or that somebody looked.
 *
 * @example dayOfReport('Checked on 2026-11-24')?.raw // '2026-11-24'
 * @example dayOfReport('Servers of site A, 2026-11-24')?.raw // '2026-11-24'
 * @example dayOfReport('Maintenance on 2026-11-24') // undefined
 */
export function dayOfReport(text: string): BootTime | undefined {
  const [day] = text.length > TITLE_MAX ? [] : (DAY.exec(text) ?? []);
  if (day === undefined) return undefined;
  const words = withoutReportWords(text.replace(day, ' '));
  return isDayOfReport(text) || (/\p{L}/u.test(text) && meaningOf(words) === 'nothing') ? readBootTime(day) : undefined;
}

const TITLE_MAX = 100;

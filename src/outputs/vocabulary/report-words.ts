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
    'onderwerp onderzoek gegenereerd gemaakt vertrouwelijk тема страница опрос сформирован создан конфиденциально assunto gerado criado temat strona poufne',
);
const JOINED =
  /\b[Aa]s of (?:this morning|this afternoon|today|now|yesterday)\b|\b[Hh]ere they are\b|添付の(?:とおり|通り)|を?(?:お送り(?:いた)?し|送り|(?:送付|共有)(?:いた)?し|ご?(?:報告|連絡)(?:いた)?し)ます|を?(?:確認|調査|取得|収集|採取)(?:いた)?しました|(?:本日|昨日|今回|社内)の?|(?<=サーバー?|端末|バージョン|資産)の?調査|件名|表題|ページ|添付|資料|社外秘|部外秘|取扱注意|データセンター?|です(?=$|\P{L})|主题|标题|附件|页|机密|保密|数据中心|제목|첨부|페이지|대외비/gu;

// The name of a place beside the word for it, and of who made a report.
const PLACE =
  /(?<![\p{L}\p{N}])(?:(?:[Ss]ite|[Ll]ocation|[Ss]tandort|[Ss]ede|[Ss]itio|[Ss]ito|[Ll]ocatie|[Пп]лощадка|拠点|サイト)\s(\p{Lu}\p{Ll}+|\p{Lo}+)(?=\s*(?:$|[,;:：]))|(\p{Lu}\p{Ll}+)\s(?=(?:[Dd]ata\s?[Cc]ent(?:er|re)|[Rr]echenzentrum)(?![\p{L}\p{N}])))/gu;
const MADE_BY =
  /(?<=(?<!\p{L})(?:generated|created|exported|collected|surveyed|erstellt|erzeugt|erhoben|généré|créé|établi|generado|creado|elaborado|generato|creato|redatto|gegenereerd|gemaakt|сформирован|создан)(?:\s[^,;]{0,40}?)?\s)(?:by|von|par|por|da|door)\s(\S{1,40}(?:\s\p{Lu}\S{0,40})?)\s*$/iu;

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
    .replace(JOINED, ' ')
    .replace(/[\p{L}\p{M}]+/gu, (word) => (WORDS.has(plainWord(word)) ? ' ' : word));
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

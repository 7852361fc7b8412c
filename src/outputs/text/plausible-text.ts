// Pieces of the words that systeminfo, wmic's and people's lists are made of, in the languages whose Windows used
// these code pages. Only pieces that are not ASCII: the others look the same in every code page.
const WORDS: readonly RegExp[] = [
  /バージョン|ホスト|システム|プロセッサ|メモリ|ビルド|ネットワーク|ファイル|ディレクトリ|デバイス|サーバー|コンピュータ|インストール|起動|更新|修正|製造|物理|仮想/g,
  /系统|主机|版本|处理器|内存|网卡|网络|启动|时间|安装|修补|程序|服务器|更新|计算机|文件|区域|可用|物理|虚拟|连接/g,
  /верси|систем|сборка|узла|имя|памят|процессор|время|загруз|сервер|обновл|исправл|файл|каталог|сетев|установ|изготов|домен/gi,
  /gerät|verfügbar|größe|für|über|prozessor\(en\)|größ|länder|zurück|ursprüngl/gi,
  /système|mémoire|démarrage|hôte|modèle|région|propriét|réseau|périphérique|échange|installé|à jour|numéro|déc\.|févr/gi,
  /versión|compilación|configuración|memoria física|página|ubicación|región|instalación|revisión|máximo|sesión|español|fabricante del sistema|físic/gi,
  /località|proprietà|attività|è |più|disponibilità/gi,
  /geïnstalleer|coördin|één|reële/gi,
];

const KANA = /[\u3041-\u30ff]/g;
const HAN = /[\u4e00-\u9fff]/g;
const COMMON_HAN =
  /[的一是不在了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口東西南北本社支店工場受付経理営業管理室課部名機器端末更新修正番号京阪都県市区町村新旧]/g;
const CYRILLIC_WORD = /[А-ЯЁа-яё][а-яё]{2,}/g;
const LATIN_WORD =
  /[a-z][àáâäãåçèéêëìíîïñòóôöõùúûüýß]+[a-z]|[a-z]{2}[àáâäèéêëìíîïòóôöùúûüñç](?![\p{L}])|\b[ÄÖÜÉÈÀÓÁéèàóáäöü][a-z]{2}/gu;
// What never stands in such a text, and what a wrong code page makes of letters.
const BROKEN = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/g;
const UNLIKELY = /[\u2500-\u259f¤¦¨¸×ƒ‗¶¬¢¥¿‡†ŠŒŽšœžŸ‰„‹›ºªÐðÞþ\uff61-\uff9f]/g;
const MIXED = /[a-zà-ÿ][À-ÖØ-Þ]|[а-яё][А-ЯЁ]|[A-Za-z][А-яЁё]|[А-яЁё][A-Za-z]|[A-Za-z][\u4e00-\u9fff][a-z]|[À-ÿ]{3}/g;

/**
 * How much a text looks like what a Windows of some language prints: known words first, then the statistics of its
 * letters. Only to be compared with the same bytes decoded otherwise.
 *
 * @example plausibility('Système') > plausibility('SystŠme') // true
 */
export function plausibility(text: string): number {
  const words = WORDS.reduce((sum, word) => sum + count(text, word), 0);
  const letters =
    count(text, KANA) * 2 +
    count(text, COMMON_HAN) * 2 -
    count(text, HAN) * 0.5 +
    count(text, CYRILLIC_WORD) * 3 +
    count(text, LATIN_WORD) * 3;
  const faults = count(text, BROKEN) * 20 + count(text, UNLIKELY) * 4 + count(text, MIXED) * 4;
  return words * 10 + letters - faults;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

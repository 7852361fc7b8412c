/*
 * What stands ahead of an output that no machine printed, or not the one that is meant: it is from a manual, simulated, of
 * a wrong machine, out of date, an example, of a lesson, to be passed over. In ten languages.
 */

const BOUNDED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    String.raw`from (?:(?:the|an?|our|this|microsoft(?:['’]s)?|vendor(?:['’]s)?|ms|kb|official) ){0,2}(?:documentation|docs|manual|handbook|guide|blog|article|wiki|book|training|slides?|lab guide)(?! (?:check|scan|run|server|host))`,
    String.raw`(?:example|sample) (?:output|of)|training material|test fixtures?|simulated|simulation(?! \p{L})|mock(?:ed)?|dry[- ]run|-?what[- ]?if|hypothetical\p{L}*|in theory|(?:in an )?ideal world|would (?:be (?:after|if|like)|print|look|show|say|give|output|return|read)|if .{1,40} (?:were|had been)`,
    String.raw`wrong (?:server|machine|host|box|computer|output|paste|list)|(?:ignore|disregard) (?:this|these|that|it|everything|all|the (?:following|below|next))|outdated|stale|obsolete|out of date|no longer (?:valid|current|accurate|true)|before (?:the|we|it was) (?:re-?imag\p{L}*|re-?install\p{L}*|rebuil\p{L}*|roll-?back|migrat\p{L}*)|propos(?:al|ed)`,
    String.raw`aus (?:der|dem|einer|einem|unserer|unserem) (?:dokumentation|handbuch|anleitung|blog|artikel|wiki|schulung\p{L}*)|simulier\p{L}*|trockenlauf|würde (?:so )?(?:aussehen|ausgeben|zeigen|ausgegeben)|so würde|hypothetisch\p{L}*|theoretisch`,
    String.raw`falsche[rsnm]? (?:server|rechner|maschine|ausgabe|liste)|ignorieren|veraltet\p{L}*|nicht mehr (?:gültig|aktuell)|von vor d\p{L}+|vorschlag|beispielausgabe`,
    String.raw`(?:de la documentation|du manuel)(?! serv)|simulée?s?|ce serait|(?:afficherait|ressemblerait)|si .{1,40} était|mauvais serveur|mauvaise machine|à ignorer|ignorez|obsolètes?|périmée?s?|d['’]avant l\p{L}+|brouillon|proposition`,
    String.raw`(?:de la documentación|del manual)|simulad[oa]s?|simulaci[óo]n|sería|mostraría|se vería|si estuviera|(?:servidor|equipo) equivocado|ignorar|obsolet[oa]s?|desactualizad[oa]s?|estado anterior|de antes de|borrador|propuesta`,
    String.raw`(?:dalla documentazione|dal manuale)|simulat[oaie]|simulazione|sarebbe|mostrerebbe|(?:server|computer) sbagliato|ignorare|superat[oa]|bozza|proposta|uit de (?:documentatie|handleiding)|gesimuleerd\p{L}*|verkeerde (?:server|machine)|negeren|verouderd\p{L}*|voorstel|uitvoervoorbeeld`,
    String.raw`из (?:документации|руководства|статьи)|имитаци\p{L}*|симуляци\p{L}*|(?:не тот|неправильный) сервер|(?:про)?игнорир\p{L}*|устаре\p{L}+|до переустановки|(?:целев|требуем|желаем)\p{L}* состояни\p{L}*|черновик|da documentação|simulad[oa]s?|servidor errado|desatualizad[oa]s?|rascunho|przykład|örnek çıktı`,
    String.raw`(?:lab )?exercises?|quiz|tutorial|practice (?:test|exam)|answer key|(?:question|module|lesson|chapter) \d+|the (?:author|book|video|instructor) (?:shows|runs|gets)|übung(?:en|saufgabe)?|aufgabe \d+|lektion \d+|exercices?|leçon \d+|ejercicios?|lección \d+|esercizi[oe]?|lezione \d+|oefening(?:en)?|opgave \d+|les \d+|упражнени\p{L}*|урок \d+|exercícios?|lição \d+`,
  ].join('|')})(?![\p{L}\p{N}-])`,
  'iu',
);
// Their words are joined.
const JOINED =
  /(?:ドキュメント|マニュアル|手順書|公式(?:サイト|情報)?|記事|ブログ)(?:より|から|の抜粋)|シミュレーション|模擬|だったら|(?:間違|誤)(?:い|え|った|えた)の?サーバー|無視して|古い(?:出力|情報|データ|一覧)|出力(?:サンプル|例)|摘自|[来來]自文[档檔]|模[拟擬]|如果.{0,12}(?:已安装|安装了)|[错錯][误誤]的(?:服务器|伺服器|主机)|忽略|过时|示例|举例|模板|문서에서|모의|시뮬레이션|잘못된 서버|무시하|오래된|예시|^\s*예\s?:|출력\s?예|演習|練習問題|练习|習題|연습\s?문제/u;

const HEADING_MAX = 120;

/**
 * True for a line ahead of an output that says that it is not what the machine printed.
 *
 * @example headsNothingPrinted('From the documentation:') // true
 * @example headsNothingPrinted('The fix is KB2553549. This is what it would print:') // true
 * @example headsNothingPrinted('Documentation server') // false
 */
export function headsNothingPrinted(text: string): boolean {
  return text.length <= HEADING_MAX && (BOUNDED.test(text) || JOINED.test(text));
}

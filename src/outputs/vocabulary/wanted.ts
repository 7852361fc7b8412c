import { remembered } from '../../domain/remembered.ts';

/*
 * Words of wanting: what stands beside them is not what a machine has. In ten languages; where a language joins its
 * words, the beginning counts.
 */

// Whole words, in letters with blanks between.
const WORDS = [
  'required|requires|require|requirement|needed|needs|need|must|shall|should|should be|expected|expects|expect|target|targeted|desired|want|wants|wanted|recommended|recommend|recommends',
  'minimum|minimal|min|at least|at a minimum|or later|or newer|or higher|or above|and later|and newer|or greater|newer than|later than|higher than|greater than|up to|upto',
  'fixed in|patched in|fixed version|patched version|fix version|fixed|patched|solution|remediation|remediate|resolved in|corrected in|safe version|first fixed',
  'vulnerable|vulnerable range|vulnerable below|affected|affected below|less than|lower than|older than|below|before|prior to|prior|earlier than|until|through',
  'request|requested|update to|upgrade to|updated to|upgraded to|move to|change to|install|latest|newest|new version|available|goal|baseline|reference|threshold|ships|shipped|ships with|contains|brings|brought by|delivers|will get|planned|plan|todo|to do|wish|wished|aim|aim for|aimed at|compliant version|golden',
  'soll|sollte|sollwert|angestrebt|beabsichtigt|sollversion|erforderlich|erfordert|erwartet|benötigt|braucht|mindestens|mindestversion|ziel|zielversion|zielwert|neuer als|älter als|kleiner als|weniger als|ab version|behoben in|korrigiert in|verwundbar|anfällig|empfohlen|muss|müssen|bis|vor|geplant|wird|bringt|enthält|aktualisieren auf',
  'requis|requise|visé|visée|visés|visées|nécessaire|attendu|attendue|exigé|exigée|souhaité|cible|version cible|au moins|minimale|inférieur à|inférieure à|supérieur à|antérieur à|avant|avant la|corrigé dans|corrigée dans|vulnérable|recommandé|recommandée|doit|devrait|prévu|jusqu|mettre à jour vers|besoin|il faut',
  'requerido|requerida|necesario|necesaria|necesita|esperado|esperada|objetivo|deseado|mínimo|mínima|al menos|por lo menos|menor que|inferior a|anterior a|mayor que|corregido en|corregida en|recomendado|recomendada|debe|debería|hasta|actualizar a|antes de|previsto|falta',
  'richiesto|richiesta|necessario|necessaria|atteso|attesa|prevista|obiettivo|desiderato|minimo|minima|almeno|inferiore a|minore di|precedente a|maggiore di|corretto in|corretta in|vulnerabile|consigliato|consigliata|deve|dovrebbe|fino a|aggiornare a|prima di|serve|occorre',
  'vereist|vereiste|nodig|benodigd|verwacht|verwachte|gewenst|doel|doelversie|minimaal|ten minste|tenminste|minstens|lager dan|kleiner dan|ouder dan|hoger dan|opgelost in|gerepareerd in|kwetsbaar|aanbevolen|moet|zou moeten|tot|bijwerken naar|voor versie',
  'требуется|требуемая|требуемый|необходимо|необходима|необходимый|нужно|нужна|нужен|ожидается|ожидаемая|ожидаемый|целевая|целевой|цель|минимум|минимальная|минимальный|не менее|не ниже|меньше|ниже|до версии|старше|исправлено в|исправлена в|уязвимо|уязвимая|рекомендуется|рекомендуемая|должно|должна|должен|обновить до|желаемая',
  'necessário|exigido|exigida|alvo|versão alvo|desejada|pelo menos|no mínimo|corrigido em|corrigida em|vulnerável|deveria|até|atualizar para|planejado|planeado',
  'wymagany|wymagana|wymagane|oczekiwany|oczekiwana|oczekiwane|docelowy|docelowa|minimalny|minimalna|co najmniej|poniżej|starsza niż|naprawiono w|poprawiono w|zalecany|zalecana|powinna|powinien|planowana|potrzebna',
  'maintenance window|maintenance windows|change window|next window|patch window|patch plan|rollout|roadmap|wartungsfenster|änderungsfenster|fenêtre de maintenance|ventana de mantenimiento|finestra di manutenzione|onderhoudsvenster|окно обслуживания|janela de manutenção|okno serwisowe',
  'not yet|yet to|to be|to come|upcoming|proposed|future state|future version|assumed|assumption|noch nicht|kommt noch|fehlt noch|angenommen|vorgesehen|zu installieren|zu aktualisieren|zu patchen|zielzustand|zielstand|sollstand|sollzustand',
  'pas encore|à venir|à faire|à mettre à jour|supposé|todavía no|aún no|por venir|por hacer|por instalar|por actualizar|supuesto|non ancora|da fare|da installare|da aggiornare|in arrivo|presunto|nog niet|komt nog|te installeren|bij te werken',
  'ещё не|еще не|план|планируется|запланировано|计划|計画|계획',
].join('|');

// Where words are joined, a piece of one tells.
const PIECES =
  /必要|目標|基準|标准值|基准|기준|要求|要件|推奨|期待|想定|以上|以下(?!の(?:とおり|通り|サーバ|ホスト|端末|コンピュ|一覧))|以降|以前|未満|より前|より古|より新|最低|最小|修正済み|修正版|修正後|対策済み|対策後|更新後|変更後|脆弱|更新先|適用後|あるべき|べき|予定|目指|需要|预定|目标|期望|预期|至少|以下(?!の)|之前|以后|之后|低于|小于|早于|修复于|已修复|修补(?!程序)|易受攻击|受影响|建议|推荐|应为|应该|預期|建議|應為|應該|低於|早於|已修復|필요|필수|목표|요구|예상|기대|권장|최소|이상|이하|미만|이전|이후|수정된|수정됨|취약|해야|업데이트 대상|推定|見込|まだ|メンテナンス(?:枠|ウィンドウ|時間|予定)|维护窗口|유지 보수|尚未|아직/u;

// A comparison, but not the arrow between a host and its version, nor a mark of HTML or of a quotation.
const COMPARISON =
  /(?<![-=<>])(?:<=?|>=|≤|≥|＜|＞|≦|≧)(?![<>])\s*v?\d|(?:<=|>=|≤|≥|≦|≧)|(?<=\S\s)[<>]\s*v?\d|!=|≠|(?<![\w~])[≈≒∼~±]\s*v?\d|\d\.\d{4,}\.\d+\s?\+(?!\w)/;

const BOUND = String.raw`[^\p{L}\p{N}]`;
const PATTERN = new RegExp(`(?:^|${BOUND})(?:${WORDS.replaceAll(' ', String.raw`[\s_-]*`)})(?=$|${BOUND})`, 'iu');

/**
 * True where a text says that what it names is wanted, expected, or compared with: it is not what was found.
 *
 * @example isWanted('Should be') // true
 * @example isWanted('必要バージョン') // true
 * @example isWanted('Installed version') // false
 */
export const isWanted = remembered(
  (text: string): boolean => PATTERN.test(text) || PIECES.test(text) || COMPARISON.test(text),
);

// In sentences they may point to what stands there, or ask for a look at it.
const ELSEWHERE =
  /(?<!\p{L})(?:below|before|until|through|latest|newest|available|install|affected|vulnerable|fixed|patched|up to|vor|bis|wird|avant|hasta|antes de|fino a|tot|ниже|até)(?!\p{L})|以[上下前降后]/giu;
const ASKS_FOR_A_LOOK = /[?？]|(?<!\p{L})(?:check|whether|if|ob|prüfen|si|se|controleer|ли)(?!\p{L})|確認|检查|확인/iu;

/**
 * True for a sentence that wants something, in words that hardly mean anything else.
 *
 * @example wantsClearly('This is what the servers should get.') // true
 * @example wantsClearly('Please check whether they need it.') // false
 */
export function wantsClearly(text: string): boolean {
  const words = text.replace(ELSEWHERE, ' ');
  return !ASKS_FOR_A_LOOK.test(text) && (PATTERN.test(words) || PIECES.test(words));
}

// "After patching" is a plan; "rebooted after patching" is none.
const LATER =
  /^[\s*※^(（[]*(?:after|once|when|if|as soon as|unless|nach|sobald|wenn|falls|erst|après|dès que|quand|después|cuando|una vez|dopo|appena|na|zodra|после|когда|если|как только|após)(?=$|[\s:])|(?:たら|れば|次第|の後|作業後|適用後)[\s。.)）\]]*$/iu;
// Between blanks: names of domains have such words too.
const UNREAL =
  /(?:^|[\s(])(?:e\.\s?g\.|for (?:example|instance)|(?:sample|example) output|beispielausgabe|(?:exemple|ejemplo|esempio) d[ei] (?:sortie|salida|output)|voorbeelduitvoer|пример вывода|made[ -]up|invented|fictitious|fictional|fake|demo|test data|z\.\s?b\.|zum beispiel|erfunden\p{L}*|fiktiv\p{L}*|testdaten|p\.\s?ex\.|par exemple|inventée?s?|fictifs?|fictives?|por ejemplo|p\.\s?ej\.|inventad[oa]s?|fictici[oa]s?|per esempio|ad es\.|inventat[oiae]|fittizi[oa]?|bijvoorbeeld|bijv\.|verzonnen|fictieve?|testgegevens|например|выдуман\p{L}*|вымышлен\p{L}*|por exemplo|демо)(?=$|[\s:,.;)])|(?:出力|実行|表示|画面|入力|記載|記入|コマンド)例|(?:画面|出力|表示)イメージ|スクリーンショット例|例えば|たとえば|架空|ダミー|デモ(?:用|データ)|テスト(?:用|データ)|比如|例如|虚构|演示|测试数据|예를 들어|가상의|데모|테스트 데이터/iu;
const EXAMPLE =
  /(?:^|\s)(?:drafts?|simulations?|simulated|simuliert|シミュレーション|模拟|entwurf|brouillon|borrador|bozza|rascunho|черновик|下書き|草案|草稿|초안|estimated?|guess(?:ed)?|templates?|samples?|examples?|dummy|placeholders?|mock-?ups?|geschätzt|beispiele?|\p{L}*muster|vorlagen?|estimée?|exemples?|modèles?|estimado|ejemplos?|plantillas?|muestras?|stimato|esempio?|modello|geschat|voorbeeld(?:en)?|sjablo(?:on|nen)|оценка|пример\p{L}*|шаблон\p{L}*|образ(?:ец|ца)|exemplos?|modelos?|例|記入例|(?:サンプル|見本|テンプレート)(?:行|データ|値)?|示例|样例|範例|예시|예제)(?=$|[\s:]|[.,;!)](?:\s|$))/iu;

/** True for a note or a heading that speaks of a time to come, or gives an example. */
export function isUnreal(text: string): boolean {
  return LATER.test(text) || UNREAL.test(text) || EXAMPLE.test(text);
}

/** True where a text compares: a version behind `<` or `>=` is nobody's. */
export function isCompared(text: string): boolean {
  return /[<>≤≥＜＞≦≧≠+≈≒∼~±]|!=/.test(text) && COMPARISON.test(text);
}

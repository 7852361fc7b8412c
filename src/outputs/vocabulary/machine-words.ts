import { plainWord, wordsOf } from './plain-word.ts';
import { fieldOfMachine, roleOf } from './role-of-heading.ts';
import type { Role } from './roles.ts';

/*
 * Labels of what says nothing of an update: whose a machine is, where it stands and what it is. In ten languages.
 */

// What stands above a list as well: of all its machines.
const WHERE_AND_WHOSE = wordsOf(
  'owner contact responsible admin administrator team department dept company customer rack room floor building city country office address location site region zone datacenter datacentre author preparedby createdby generatedby checkedby surveyedby collectedby reportedby ' +
    'besitzer verantwortlich verantwortlicher ansprechpartner abteilung firma kunde adresse stadt standort ort raum gebäude rechenzentrum land ersteller bearbeiter erstelltvon geprüftvon ' +
    'proprietaire responsable service entite ville emplacement lieu salle bâtiment pays auteur établipar vérifiépar ' +
    'propietario departamento cliente ciudad sede sitio ubicación sala edificio país autor elaboradopor revisadopor ' +
    'proprietario responsabile reparto indirizzo città sito ubicazione paese autore redattoda verificatoda ' +
    'eigenaar verantwoordelijke afdeling klant adres locatie plaats ruimte gebouw gemaaktdoor gecontroleerddoor ' +
    'владелец ответственный отдел адрес площадка местоположение расположение город здание автор исполнитель ' +
    'local localização localidade cidade responsável lokalizacja miasto właściciel ' +
    '担当 担当者 管理者 所有者 責任者 部署 部門 会社 顧客 設置場所 設置拠点 場所 所在地 住所 拠点 拠点名 サイト サイト名 ラック 建屋 フロア 調査者 確認者 作成者 作業者 報告者 取得者 記入者 ' +
    '负责人 部门 位置 地址 地点 站点 机房 作者 检查人 调查人 담당자 부서 위치 주소 장소 사이트 작성자 조사자 확인자',
);
const WHAT = wordsOf(
  'runspaceid psshowcomputername ip ipaddress ipv4 mac macaddress subnet vlan gateway domain ou fqdn workgroup cluster serial serialnumber model vendor manufacturer hardware cpu cores ram memory disk productid networkcards systemmanufacturer registeredorganization registeredowner osmanufacturer osconfiguration osbuildtype type kind class category environment env role service function purpose application id assetno assetnumber nr no position user username login entity tag tags criticality tier sensor ticket incident センサー ' +
    'ipadresse seriennummer modell hersteller typ art kategorie umgebung rolle funktion zweck anwendung benutzer nummer domäne ' +
    'adresse adresseip numerodeserie modele fabricant categorie environnement utilisateur domaine ' +
    'direccionip modelo fabricante tipo categoria entorno usuario dominio ' +
    'indirizzoip modello produttore ambiente utente ' +
    'ipadres serienummer fabrikant omgeving gebruiker domein ' +
    'ipадрес модель производитель тип категория среда пользователь домен ' +
    'ipアドレス macアドレス 型番 機種 メーカー 種別 種類 用途 役割 番号 管理番号 資産番号 利用者 ログオンユーザー ログインユーザー ドメイン シリアル番号 ' +
    'ip地址 型号 厂商 类型 用户 编号 ip주소 모델 제조사 유형 용도 사용자 번호',
);

/**
 * True for a label of what a machine is, where it stands or whose it is.
 *
 * @example describesMachine('設置場所') // true
 * @example describesMachine('Backlog') // false
 * @example describesMachine('cmdb_ci.location') // true
 */
export function describesMachine(label: string): boolean {
  const word = plainWord(fieldOfMachine(label) ?? label);
  return WHERE_AND_WHOSE.has(word) || WHAT.has(word);
}

/**
 * True for a label of where machines stand, whose they are or who looked at them.
 *
 * @example saysWhereOrWhose('Site') // true
 * @example saysWhereOrWhose('Category') // false
 */
export function saysWhereOrWhose(label: string): boolean {
  return WHERE_AND_WHOSE.has(plainWord(label));
}

// What a mail begins with.
const SENDER = wordsOf('from von de da van от 差出人 发件人 보낸사람');
const OF_ANOTHER: ReadonlySet<Role | undefined> = new Set<Role>(['host', 'other-host']);

/**
 * True for a label with a word for a machine in it, or of who sent a mail: what follows may be another's.
 *
 * @example turnsToAnother('Second server') // true
 */
export function turnsToAnother(label: string): boolean {
  return SENDER.has(plainWord(label)) || [label, ...label.split(/\s+/)].some((word) => OF_ANOTHER.has(roleOf(word)));
}

const PARTNER =
  /partner|fail[\s-]?over|stand[\s-]?by|backup[\s-]?(?:host|server|node|machine|dc)|peer|replica|secondary|passive|mirror|ersatz|ausweich|secours|basculement|respaldo|réplica|riserva|резерв|待機|予備|副系|スタンバイ|フェール?オーバー|备用|备机|대기|예비/iu;

// "Replica of": the machine above is no more than that.
const OF = /\s(?:of|from|for|von|für|de|du|di|van|для)\s*$/i;

/**
 * True for the label of a machine that stands in for the one above it: what follows is that one's.
 *
 * @example isPartner('Failover partner') // true
 */
export function isPartner(label: string): boolean {
  return PARTNER.test(label) && !OF.test(label);
}

const ANOTHER =
  /(?:^|[^\p{L}])(?:other|second|next|2nd|zweite[rnsm]?|andere[rnsm]?|nächste[rnsm]?|deuxième|second[eoa]?|autre|suivante?|segund[oa]|otr[oa]|siguiente|altr[oa]|prossim[oa]|tweede|ander|volgende|втор\p{L}*|друг\p{L}*|следующ\p{L}*|outr[oa]|seguinte)(?![\p{L}])|次|別|他の|[2２二][台号]|もう[1１一]|第二|另一|下一|다음|다른|두\s?번째/iu;

/**
 * True for a remark among the outputs of a console that may turn to another machine.
 *
 * @example movesToAnother('und nun auf dem zweiten') // true
 */
export function movesToAnother(text: string): boolean {
  return ANOTHER.test(text) || PARTNER.test(text);
}

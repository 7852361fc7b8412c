/* What mails begin and end with, in ten languages: it says nothing of the lists between. */

const WORDS = String.raw`(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|liebe[rs]?|sehr geehrte\p{L}*|guten (?:tag|morgen)|moin|bonjour|bonsoir|salut|cher\p{L}*|hola|buenos d[ií]as|buenas tardes|estimad\p{L}+|ciao|buongiorno|salve|gentil\p{L}+|beste|goedemorgen|здравствуйте|добрый день|привет|уважаем\p{L}+|ol[áa]|bom dia|prezad\p{L}+)(?![\p{L}])`;
const GREETING = new RegExp(
  String.raw`^\s*${WORDS}[^:：]{0,40}[,!.，、。]?\s*$|^\s*(?:お疲れ(?:様|さま)|お世話に|こんにちは|おはよう|你好|您好|大家好|안녕)|^\s*[\p{Lo}ー]{1,8}\s?(?:様|さん|殿|部長|課長)[、,]?\s*$`,
  'iu',
);
const SALUTATION = new RegExp(
  String.raw`^\s*(?:${WORDS}(?:\s[^\s,!.，、。:：]{1,20}){0,4}\s*(?:[,!.，、。]+|$)|(?:お疲れ(?:様|さま)|お世話に|こんにちは|おはよう|你好|您好|大家好|안녕)[^。、,，!！.]{0,20}(?:[。、,，!！.]|$))\s*`,
  'iu',
);
const THANKS =
  /^\s*(?:thank(?:s| you)|danke|merci|gracias|grazie|спасибо|いつも|ありがとう|谢谢)(?!\p{L}*\s?[:：])[^:：.!。！]{0,40}[.!。！]\s*/iu;

/** True for the line that a mail begins with: "Hello all,". */
export function isGreeting(text: string): boolean {
  return GREETING.test(text);
}

/**
 * What a line says behind a greeting and thanks.
 *
 * @example withoutGreeting('Hi all, here is what we want.') // 'here is what we want.'
 * @example withoutGreeting('Hello Tom,') // ''
 */
export function withoutGreeting(text: string): string {
  return text.replace(SALUTATION, '').replace(THANKS, '');
}

// Below a sign-off: who wrote, and what they are.
const SIGNED = /^[\s,]*\p{Lu}[\p{L}.&-]*(?:[\s,/|]+(?:\p{Lu}[\p{L}.&-]*|&|und|and|of|for|für|et|de)){0,5}\s*$/u;

/**
 * True for a line that may stand below the sign-off of a mail.
 *
 * @example isSignature('Leiter Planung') // true
 */
export function isSignature(text: string): boolean {
  return SIGNED.test(text);
}

const SIGN_OFF =
  /^\W*(?:(?:best|kind|warm)?\s?regards|br|cheers|thanks?(?: you)?|thx|sincerely|sorry for (?:the|my) (?:delay|late)|(?:mit )?freundliche[nr]? grü(?:ß|ss)en?|mfg|viele grüße|gruß|danke|cordialement|bien à vous|merci|saludos|gracias|atentamente|saluti|cordiali saluti|grazie|с уважением|спасибо|atenciosamente|obrigad[oa]|cumprimentos|(?:please |just )?(?:let (?:me|us) know|advise|(?:call|contact|ask|mail) (?:me|us))|feel free|any questions|(?:bei )?(?:rück)?fragen|bitte um rückmeldung|n['’]hésitez|quedo a|rimango a|laat (?:me|het)|дайте знать)(?![\p{L}])|(?:ご確認|ご査収|ご連絡)(?:を|の|の?ほど|くださ|下さ|願)|よろしく|お願い(?:いた)?します|ありがとう|谢谢|此致|감사합니다/iu;

/**
 * True for a line that a mail ends with.
 *
 * @example isSignOff('Kind regards, Tom') // true
 * @example isSignOff('Let me know if you have questions.') // true
 */
export function isSignOff(text: string): boolean {
  return SIGN_OFF.test(text);
}

const FOOTERS = [
  /intended recipient|received (?:this|it)[^.]{0,40} (?:in|by) error|(?:may|might) (?:be|contain)\b.{0,40}(?:confidential|privileged)|sent to the wrong person\?|before (?:you )?print(?:ing)?(?!\p{L})|email originated from/iu,
  /richtige adressat|irrtümlich erhalten|vertrauliche informationen|e-?mail .{0,30}ausgedruckt/iu,
  /reçu ce (?:message|courriel|mail) par erreur|informations confidentielles|recib\p{L}+ este (?:mensaje|correo)[^.]{0,20} por error|ricevuto (?:questo|il) (?:presente )?messaggio per errore|(?:bericht|e-?mail) per (?:vergissing|abuis|ongeluk)|получили это (?:письмо|сообщение) по ошибке|receb\p{L}+ esta mensagem por engano/iu,
  /誤って受信|(?:本|この)(?:電子)?メール[^。]{0,40}(?:機密|秘密|破棄|削除|無視)|误收(?:到)?(?:此|本)?邮件|[此本]邮件[^。]{0,30}[机保]密|(?:본|이) ?메일[^.]{0,40}(?:기밀|비밀|삭제)/u,
];
const EXPECTED =
  /^\W*(?:as expected|wie erwartet|comme attendu|como se esperaba|come (?:atteso|ci si aspettava)|zoals verwacht|как и ожидалось|como esperado|想定(?:通り|どおり)(?:です|でした)?|符合预期|예상대로(?:입니다)?)[.!。]?\s*$/iu;

// Whoever asks what else is wanted says nothing of what stands above.
const OFFERS =
  /^\W*(?:do you )?need (?:anything|something) (?:else|more)|^\W*what (?:else )?do you need\?|^\W*is (?:anything |something )?(?:more|else) needed\?|brauch(?:st du|en sie|t ihr) noch|(?<!\p{L})(?:if|falls|wenn|sollte|si|se|als|если)(?!\p{L}).{0,20}(?:something|anything|etwas|autre chose|quelque chose|algo|qualcosa|iets|что-(?:то|нибудь)).{0,12}(?:missing|needed|unclear|fehl\p{L}*|manque|falta|manca|ontbreekt|не хватает)|(?:不足|不明な点)(?:が)?(?:あれば|ございましたら|ありましたら)/iu;

/**
 * True for what companies have below their mails, and for a word of contentment or of help: it says nothing of a list, whatever it
 * asks of whoever should not have got the mail.
 *
 * @example isMailFooter('If you are not the intended recipient, please delete this message.') // true
 */
export function isMailFooter(text: string): boolean {
  return EXPECTED.test(text) || OFFERS.test(text) || FOOTERS.some((footer) => footer.test(text));
}

// Whoever pastes an output has been asked for it.
const REQUESTED =
  /^\s*(?:as (?:requested|you (?:asked|wanted|requested)|asked|discussed|agreed|promised)|wie (?:gewünscht|besprochen|angefordert)|comme (?:demandé|convenu)|como (?:pediste|pidi[óe]|acordado|pedido|solicitado)|come (?:richiesto|concordato)|zoals (?:gevraagd|besproken)|как (?:просили|договаривались))(?:\s?[,:]\s?|\s(?=(?:the|die|der|das|hier|here|la|le|les|voici|aquí|ecco|de|hierbij|вот)\s))|^\s*(?:ご依頼(?:の|いただいた|頂いた)|按(?:您的)?要求|요청하신)\s?(?=出力|結果|情報|ログ|附上|输出|结果|출력|결과)/iu;
const OF_OUTPUT = String.raw`(?:outputs?|results?|information|logs?|ausgaben?|ergebnisse?|sorties?|résultats?|salidas?|resultados?|risultat[oi]|uitvoer|resultaten|вывод|результаты?)`;
const ASKED_FOR = String.raw`(?:as )?(?:requested|asked for|gewünscht\p{L}*|angefordert\p{L}*|demandée?s?|solicitad[oa]s?|richiest[oaie]|gevraagde?|запрошенн\p{L}*)`;
const REQUESTED_OUTPUT = new RegExp(
  String.raw`(?<!\p{L})${ASKED_FOR}\s(?=${OF_OUTPUT}(?!\p{L}))|(?<=(?<!\p{L})${OF_OUTPUT})\s${ASKED_FOR}(?!\p{L})`,
  'giu',
);

/**
 * A heading without the words that somebody asked for what stands below it: an output, not what that is of.
 *
 * @example withoutRequest('As requested, the versions:') // 'the versions:'
 * @example withoutRequest('Requested output:') // 'output:'
 * @example withoutRequest('Requested versions:') // 'Requested versions:'
 */
export function withoutRequest(text: string): string {
  return text.replace(REQUESTED, '').replace(REQUESTED_OUTPUT, '');
}

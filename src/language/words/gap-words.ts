import { lazy } from '../../base/patterns.js';

/*
 * Words that people write between brackets when they leave a gap to fill by hand. A noun may stand alone or last. Words that go
 * before a noun (`next`, `login`) or behind one (`page`) say nothing on their own: `[Login]` may be a button.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Things that only the sender knows. */
export const NOUNS = words(
  'first last full sur given family pet middle user account acc acct support desk helpdesk customer client guest member contact ' +
    'recipient requester agent manager rep representative staff sender company business brand store shop branch hotel restaurant ' +
    'property product item service plan order booking reservation ticket case reference ref tracking invoice confirmation ' +
    'transaction purchase serial claim flight phone telephone tel mobile email mail postal street delivery shipping billing refund ' +
    'discount coupon voucher promo due start end arrival departure name firstname lastname fname lname surname username number no ' +
    'num id code address link url website date day month year time hour amount price total sum currency city country location title ' +
    'position role department team signature subject topic issue problem reason detail info information key percentage ' +
    'timeframe timeline timescale eta deadline weekday window carrier courier quantity qty receipt fee balance duration dd mm yy ' +
    'yyyy hh weeks days hours postcode zip initials handle compensation specifics',
);

/** Words that only go before such a noun. */
export const BEFORE = words(
  'next new old original current previous correct exact specific relevant expected estimated approximate updated actual alternative ' +
    'personal direct login signin signup reset password pickup collection return payment renewal expiry expiration cancellation ' +
    'subscription membership appointment check event working opening closing local help faq knowledge base download upload ' +
    'tracking device feature error warranty repair replacement unit net gross tax vat half two three four digit digits card bank ' +
    'short brief preferred chosen proposed agreed promised time sign log in out pick up',
);

/** Words that only go behind such a noun. */
export const BEHIND = words(
  'frame period page form document file photo image picture video screenshot attachment article guide section size colour color ' +
    'model version status policy room table seat line state county region words text message steps step action cause solution ' +
    'workaround update digits',
);

/** Words that join two of them. */
export const JOINERS = words('s of the a an to and or for here on in at by with from');

/** First words, which say whose it is. */
export const LEADERS = words('your their the our my his her this');

/** People and firms. */
export const PARTIES = words(
  'company customer client guest member agent user seller buyer store shop staff team brand hotel recipient sender',
);

/** First words that tell the writer what to do: always a gap, whatever follows. */
export const INSTRUCTIONS = words('insert paste explain describe specify mention summarise summarize outline briefly');

/** The same, but buttons begin with them too: a gap only with a word that a button leaves out. */
export const INSTRUCTIONS_OR_BUTTONS = words(
  'enter add type put fill include list state give name attach copy choose pick select write provide replace quote note set link ' +
    'tell confirm offer thank apologise apologize acknowledge personalise personalize customise customize adapt adjust say ask',
);

/** Pairs that are always written with a slash. */
export const FIXED_PAIRS = words(
  'and/or yes/no y/n on/off read/write km/h n/a i/o tcp/ip client/server input/output w/o a/c am/pm',
);

/** Remarks of editors, and of people who cut something out. */
export const EDITED =
  /\b(?:sic|redacted|removed|deleted|hidden|withheld|omitted|masked|protected|emphasis|edited|edit|cut|snip|translated|unclear|resolved|external)\b/i;

/** Never a gap, however many gaps stand around: pictures of a mail, labels, keys, asides. */
export const LABEL = new RegExp(
  String.raw`\b(?:[Ii]mage|[Aa]vatar|[Ll]ogo|[Ii]cons?|[Bb]anner)\b|` +
    '^(?:[A-Z]{2,20}|' +
    String.raw`(?:see|no|not|now|as|and|or|but|this|that|which|who|is|was|Ctrl|Alt|Shift|Enter|Esc|Tab)\b.*)$`,
);

/** The commonest nouns in German, Spanish, French, Portuguese, Italian and Dutch. */
export const FOREIGN = new RegExp(
  '^(?:(?:ihre?|deine?|su|tu|votre|ton|seu|sua|tuo|suo|uw|je) )?(?:name|vorname|nachname|kundenname|kundennummer|bestellnummer|' +
    'telefonnummer|auftragsnummer|rechnungsnummer|datum|betrag|nombre|apellidos?|teléfono|fecha|número|nom|prénom|numéro|téléphone|' +
    'montant|nome|cognome|sobrenome|telefone|numero|naam|voornaam|achternaam|bestelnummer)(?: d[aeo] [a-zçéñ]{3,15})?$',
);

/** The commonest nouns in Russian and Ukrainian, Greek, Arabic, Hebrew, Hindi, Thai, Korean, Japanese and Chinese. */
export const OTHER_SCRIPTS = lazy(
  () =>
    new RegExp(
      [
        '(?<!\\p{L})(?:имя|імя|фамилия|прізвище|номер|дата|сумма|сума|ссылк|посилання|адрес|телефон|' +
          'вставьте|вставте|укажите|вкажіть|впишите)',
        'όνομα|επώνυμο|αριθμός|ημερομηνία|ποσό|σύνδεσμος|διεύθυνση',
        'اسم|رقم|تاريخ|رابط|مبلغ|عنوان|أدخل',
        'שם|מספר|תאריך|קישור|סכום|כתובת',
        'नाम|संख्या|नंबर|तारीख|दिनांक|राशि|लिंक|पता',
        'ชื่อ|หมายเลข|วันที่|ลิงก์|จำนวน|ที่อยู่',
        '이름|성함|번호|날짜|금액|링크|주소|고객명',
        '氏名|名前|様名|番号|日付|金額|住所|会社名|商品名|担当者|リンク|入力',
        '姓名|名字|名称|订单|訂單|单号|單號|编号|編號|日期|金额|链接|連結|地址|电话|電話',
      ].join('|'),
      'iu',
    ),
);

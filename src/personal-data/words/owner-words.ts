import { lazy } from '../../base/patterns.js';

/*
 * Wording that says whose a value is. All expressions run on words joined by one blank, with a blank at both ends, as
 * `wordsBefore` and `wordsAfter` give them.
 */

const OWNER =
  '(?:your|his|her|customer s|caller s|su|sus|tu|votre|vos|ta|ton|ihre?|ihrem|ihrer|ihren|deine?|deiner|seu|seus|sua|suo|uw|jouw|din|ditt|din|twój|pana|pani)';
const THING =
  '(?:' +
  [
    'number|numbers|phone|mobile|cell|telephone|landline|fax|e mail|email|mail|address|adress|iban|account|name|line',
    'whatsapp|contact|details|home|house|flat|position|location|postcode|zip|wallet|numéro|téléphone|portable|adresse',
    'nummer|telefon|handy|handynummer|rufnummer|mobilnummer|teléfono|móvil|dirección|correo|número|endereço|telefone',
    'telemóvel|indirizzo|numero|telefono|cellulare|telefoonnummer|adres|konto|rekening|anschrift|domicile|domicilio|tracker',
    'bike|car|vehicle|phone s|device',
  ].join('|') +
  ')';

const WE_OR_OURS =
  'we|i|(?<!you )ll|ve|will|just|have|courier|driver|engineer|technician|colleague|agent|bank|reception';
const CONTACTED = [
  'call|called|calling|ring|rang|phone|phoned|dialled|text|texted|reach|reached|contact|contacted|email|emailed|mail|mailed',
  'write|wrote|fax|faxed',
].join('|');
const SENT = [
  'sent|shipped|delivered|dispatched|refunded|credited|forwarded|mailed|emailed|e mailed|texted|redirected',
  'went|goes|go|gone|paid',
].join('|');
/** Words of keeping, of contacting and of sending, right before what is kept or used. */
const KEPT_OR_USED = [
  'on file|on record|in our (?:system|records|files)|our records|we have you|have you as|have you down|listed as',
  'listed under|registered (?:to|with|under|at|in)|signed up|under the (?:name|number|address)|hinterlegt|angegeben',
  'registriert|enregistrée?|registrad[oa]|registrato|geregistreerd|belongs? to|account holder|cardholder|resident|patient',
  'tenant|you (?:gave|provided|used|entered|sent|wrote|called|mentioned|supplied|registered|listed)(?: us)?',
  `(?:${WE_OR_OURS}) (?:[^ ]+ ){0,3}(?:${CONTACTED})(?: (?:you|him|her|them|back|on|at|to|under|the customer))*`,
  `(?:${SENT}) (?:[^ ]+ ){0,5}(?:to|at|on|from)`,
  '(?:messages|calls|callbacks?|texts|code|reminders?) (?:[^ ]+ ){0,4}(?:to|from|on)|ihnen|sie (?:unter|an)',
  'vous (?:joindre|appeler|avons|rappeler)|le llam|la llam',
].join('|');

/** Before the value: it is the customer's, we keep it as theirs, or we used it to reach them. */
export const CUSTOMERS_BEFORE = lazy(
  () =>
    new RegExp(
      [
        ` ${OWNER} (?:[^ ]+ ){0,4}${THING}(?= )(?! (?:team|service|support|manager|agent|rep|advisor))`,
        ` (?:${KEPT_OR_USED})(?= )`,
      ].join('|'),
    ),
);

/** Right before the value: "call us on". Then it is our own, whatever the sentence before says. */
export const US_BEFORE =
  / (?:reach|call|contact|phone|ring|text|email|e mail|message|dial|write to) us (?:(?:back|now|today|free|on|at|via|by) ){0,3}$/;

const MODAL = [
  'can|could|may|might|should|must|need|have|ll|will|would|also|first|directly|please|kindly|simply|just|already|either|to',
  'then|always',
].join('|');
const CALL = 'call|called|contact|contacted|phone|phoned|ring|rang|reach|reach out to|dial|dialled|text|tried|try';
const ADVISE = 'suggest|suggested|recommend|recommended|advise|advised|propose|try|by|consider|of';
const THIRD_PARTY = [
  'bank|airline|agent|agency|embassy|insurer|provider|carrier|operator|retailer|seller|manufacturer|issuer|pharmacy',
  'airport|hotel',
].join('|');

/** The customer is told to call somebody else there, or asked whether they did: "we suggest you contact the airline on". */
export const REFERRED_BEFORE = new RegExp(
  [
    ` (?:you|one) (?:(?:${MODAL}) ){0,4}(?:${CALL}) (?!(?:you|him|her|his|your|back)(?: |$))(?:[^ ]+ ){0,6}$`,
    ` (?:${ADVISE}) (?:calling|contacting|ringing|phoning|dialling|dialing|reaching)` +
      ' (?!(?:you|him|her|his|your) )(?:[^ ]+ ){0,6}$',
    ` (?:${THIRD_PARTY}) (?:can|may|could) be (?:reached|contacted|called) (?:[^ ]+ ){0,2}$`,
  ].join('|'),
);

const OWN_LINE = 'number|phone|mobile|cell|telephone|landline|fax|line|whatsapp|callback|contact number';

/** Before a freephone or service number: only this wording makes it the customer's. */
export const OWN_BEFORE = lazy(
  () =>
    new RegExp(
      [
        ` ${OWNER} (?:[^ ]+ ){0,2}(?:${OWN_LINE}) (?:[^ ]+ ){0,4}$`,
        ' (?:on file|registered|listed) (?:[^ ]+ ){0,4}$',
      ].join('|'),
    ),
);

/** After the value: "…, right?", "is on file". */
export const CUSTOMERS_AFTER = new RegExp(
  [
    '^ (?:[^ ]+ ){0,5}(?:on file|on record|as your|on your account)(?= )',
    '^ (?:[^ ]+ ){0,3}(?:' +
      [
        'is yours|correct|right|still (?:the |your )?|on your account|you gave|registered|listed|belongs to|bounced|bounces',
        'bounced back|did not|didn t|doesn t',
      ].join('|') +
      ')(?= )',
  ].join('|'),
);

const SUPPORT_NOUN =
  '(?:' +
  [
    'team|teams|line|lines|desk|office|offices|department|departments|dept|hotline|helpline|helpdesk|centre|center|support',
    'service|services|care|store|stores|shop|branch|folks|reps|representatives|agents|advisors|advisers|specialists|experts',
    'number|tel|telephone|phone|fax|email|e mail|mail|mailbox|inbox|address|account|iban|wallet|pool|warehouse|depot',
    'headquarters|head office|showroom|studio|hq|reception|flagship|whatsapp|sales|billing|switchboard|colleagues|partner',
    'partners|courier|carrier|supplier|lab|clinic|hotel|front desk|rezeption|zentrale|filiale|büro|kundenservice',
    'kundendienst|hotline|telefon|team|konto|équipe|magasin|agence|bureau|boutique|siège|compte|tienda|oficina|equipo',
    'cuenta|negozio|sede|ufficio|squadra|conto|loja|escritório|equipa|equipe|conta|winkel|kantoor|magazijn|rekening',
  ].join('|') +
  ')';
const OURS =
  '(?:our|ons|unsere?[mnrs]?|notre|nos|nuestr[oa]s?|nostr[oai]|noss[oa]s?|onze?|vår|våra|vores|nasz[aey]?|naszym)';

const REACH =
  'reach|call|contact|phone|ring|text|email|e mail|write to|write|find|visit|message|dial|fax|mail|whatsapp|with|to|for';
const SERVICE = [
  'hotline|helpline|helpdesk|help desk|call cent(?:re|er)|customer (?:service|services|care|support|relations)',
  'support (?:team|line|desk|centre|center|number)|service (?:cent(?:re|er)|desk|line)|technical support|tech support',
  'headquarters|head office|customer team|toll free|freephone|switchboard|kundenservice|kundendienst|service client',
  'atención al cliente|servizio clienti|klantenservice|kundtjänst|kundeservice|emergency services|police|returns',
].join('|');
const ARTICLE = 'the|this|that|any|a|nearest|local|new|flagship|der|die|das|die|le|la|el|il|o|a|de|het';
const HOUSE = [
  'store|stores|shop|branch|showroom|warehouse|depot|front desk|box office|embassy|garage|clinic|hospital|museum|venue',
  'hotel|restaurant|airport|station|filiale|magasin|tienda|negozio|loja|winkel|siège|sede|fabrik|werkstatt|laden|geschäft',
].join('|');
const THEIR_LINE = 'team|line|desk|office|support|service|telephone number|phone number|number|email|address';
const OPEN_AT =
  'can be (?:reached|contacted)|is available|are available|reachable|available|open|opens|located|erreichbar|joignable';

/** Before the value: it is a line, mailbox or place of the brand or of a partner. */
export const BRANDS_BEFORE = lazy(
  () =>
    new RegExp(
      [
        ` ${OURS} (?:[^ ]+ ){0,4}?${SUPPORT_NOUN} (?:[^ ]+ ){0,6}$`,
        ` ${OURS} (?:bank |payment )?details (?:[^ ]+ ){0,8}$`,
        ` ${OURS} (?:[^ ]+ ){0,4}(?:is|on|at|is at|via|in|ist|unter|est|es|è|é) $`,
        ` (?:${REACH}) us (?:[^ ]+ ){0,5}$`,
        ' (?:give|drop|send|pay|tell) us (?:[^ ]+ ){0,5}(?:on|at|via|to) (?:[^ ]+ ){0,8}$',
        ' that s us (?:[^ ]+ ){0,2}$',
        ` (?:${SERVICE}) (?:[^ ]+ ){0,4}$`,
        ` (?:${ARTICLE}) (?:[^ ]+ ){0,2}(?:${HOUSE}) (?:[^ ]+ ){0,4}$`,
        ` their (?:[^ ]+ ){0,3}(?:${THEIR_LINE}) (?:[^ ]+ ){0,3}$`,
        ` (?:${OPEN_AT}) (?:[^ ]+ ){0,3}(?:on|at|via|by|in|unter|au) $`,
      ].join('|'),
    ),
);

/** Start of the text, or a word that an instruction follows. */
const BEFORE_IMPERATIVE = [
  '^| please| kindly| can| could| may| by| just| simply| or| either| then| to| a| also| so| now| always| cannot| instead',
  ' bitte| veuillez| por favor| per favore| gelieve',
].join('|');
const IMPERATIVE = [
  'call|calling|dial|dialling|dialing|ring|ringing|phone|text|texting|sms|whatsapp|email|emailing|e mail|mail|write',
  'writing|contact|contacting|reach|reach out|get in touch|message|fax|visit|send|return|post|ship|come|speak|pop in',
  'drop it|rufen sie|schreiben sie|senden sie|appelez|appeler|écrivez|envoyez|llame|escriba|envíe|chiami|scriva|invii',
  'ligue|escreva|envie|bel|mail naar|stuur|zadzwoń',
].join('|');
/** Words between the instruction and the value. */
const BEHIND_IMPERATIVE = [
  'to|on|at|us|the|with|via|by|it|out|now|back|directly|for|them|in|from|line|assistance|further|more|information|help',
  'support|details|questions|tomorrow|today|number|this|any|all|your|item|items|parcel|order|unter|an|auf|au|à|al|a|para',
  'naar|op|amount|money|fee',
].join('|');

/** "(Please) call …": an instruction to reach us there. `SUBJECT_BEFORE` rules out verbs behind "we will" or "the driver may". */
export const INSTRUCTION_BEFORE = lazy(
  () => new RegExp(`(?:${BEFORE_IMPERATIVE}) (?:${IMPERATIVE})(?: (?:${BEHIND_IMPERATIVE}))* $`),
);

/** A subject before the verb: then it is no instruction. */
export const SUBJECT_BEFORE = new RegExp(
  ' (?:' +
    [
      'we|i|he|she|they|ll|will|ve|d|our (?:courier|driver|engineer|technician|agent)|courier|driver|engineer|technician',
      'tried|trying|did|should i|shall i|shall we',
    ].join('|') +
    ') (?:[^ ]+ ){0,4}$',
);

/** After the value: it is ours, or a public place. */
export const BRANDS_AFTER =
  /^ (?:[^ ]+ ){0,3}(?:is ours|is our|that s us|thats us|is the (?:store|shop|office|desk|branch|clinic)|our shop|our store|our team|our line|our office)(?= )/;
/** After a phone number: opening hours, the price of a call, our own shop or team. */
export const PHONE_HOURS = new RegExp(
  '^ (?:[^ ]+ ){0,3}(?:' +
    [
      'hours|opening hours|weekdays|mon|monday|mo|free of charge|toll free|option|press|open|is ours|is our|that s us',
      'is the (?:store|shop|office|desk|branch|clinic)|our shop|our store|our team|our line|between 0|from 0|until|till|24 7',
      'am|pm|8am|9am|is (?:free|staffed|open)|entgegen',
    ].join('|') +
    ')(?= )',
);

/** Before an example: "such as 12-34-56", "for instance". */
export const SAMPLE_BEFORE = new RegExp(
  ' (?:' +
    [
      'example|examples|e g|sample|samples|such as|for instance|(?<! looks| look| feels) like|format|test|demo|sandbox|dummy',
      'placeholder|beispiel|z b|zum beispiel|par exemple|por ejemplo|ad esempio|por exemplo|bijvoorbeeld|specimen|fictional',
      'fake',
    ].join('|') +
    ') (?:[^ ]+ ){0,2}$',
);
/** After an example: "is only an example". */
export const SAMPLE_AFTER = new RegExp(
  '^ (?:is|are|as|was)? ?(?:[^ ]+ ){0,2}(?:' +
    [
      'an example|the example|example|a sample|the sample|sample|only an|an illustration|illustration|the format',
      'a placeholder|a dummy|a test|invalid|fictional|made up|maths|famous|the burn',
    ].join('|') +
    ')(?= )',
);

/** A greeting before a name: "Dear Mr". */
export const GREETING_BEFORE = new RegExp(
  '(?:^| )(?:' +
    [
      'hi|hello|hey|dear|good morning|good afternoon|good evening|morning|afternoon|thanks|thank you|welcome|sorry|apologies',
      'hallo|guten tag|guten morgen|liebe|lieber|sehr geehrter?|geehrter?|bonjour|bonsoir|cher|chère|merci|hola|estimad[oa]',
      'buenos días|buenas tardes|gracias|ciao|gentile|buongiorno|salve|gentilissim[oa]|grazie|olá|prezad[oa]|car[oa]|bom dia',
      'obrigad[oa]|beste|geachte|dag|bedankt|hej|kära|kjære|szanown[ya]|dzień dobry',
    ].join('|') +
    ')(?: (?:' +
    [
      'mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|monsieur|madame|mme|m|sr|sra|señor|señora|signor|signora|sig|dott|senhor',
      'senhora|de heer|heer|mevrouw|pan|pani|panie|and',
    ].join('|') +
    '))* $',
);

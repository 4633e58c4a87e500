import type { ByLanguage } from '../context.js';

/*
 * Labels of data about a person, and of what people sign in with. A new language is one more row in each list. Entries are
 * lower case, separated by `|`. In a list marked "Expressions", entries are sources of regular expressions without
 * capturing groups; of two that begin alike, the longer comes first.
 */

/** Access tokens and keys. Expressions. */
export const tokenLabels: ByLanguage = {
  en: [
    '(?:' +
      [
        'api|access|auth|authentication|authorization|secret|client|private|service|signing|master|admin|refresh|session',
        'security|bot|license|webhook|consumer|app|application',
      ].join('|') +
      ')[ _-]?(?:api[ _-]?)?(?:key|token|secret|id and secret)',
    'bearer|token|secret(?= ?[:=])|client_secret|api_key|aws_secret_access_key|secret access key|connection string',
  ].join('|'),
  de: 'api-schlüssel',
  fr: 'clé api',
  es: 'clave api',
  it: 'chiave api',
  pt: 'chave de api',
};

/** Dates of birth. */
export const birthLabels: ByLanguage = {
  en: 'born|dob|d o b|date of birth|birth date|birthdate|birth|birthday|bday|b day',
  de: 'geboren|geb|geburtsdatum|geburtstag',
  fr: 'né|née|naissance|date de naissance',
  es: 'nacido|nacida|nacimiento|fecha de nacimiento',
  it: 'nato|nata|nascita|data di nascita',
  pt: 'nascido|nascida|nascimento|data de nascimento',
  nl: 'geboortedatum|geboortedag',
  da: 'fødselsdato|født',
  sv: 'födelsedatum|född',
  fi: 'syntymäaika|syntynyt',
  pl: 'data urodzenia|urodzony|urodzona',
  hu: 'születési',
  cs: 'narození',
  el: 'γέννησης',
  ru: 'рождения|родился|родилась',
};

/** Behind a date of birth. */
export const birthAfter: ByLanguage = {
  de: 'geboren',
  en: 'birthday',
  fr: 'né|née',
  es: 'nacido|nacida',
  it: 'nato|nata',
  pt: 'nascido|nascida',
  sv: 'född',
  da: 'født',
  pl: 'urodzony|urodzona',
};

/** For a day and month without a year. */
export const birthdayLabels: ByLanguage = {
  en: 'birthday|born|dob|date of birth',
  de: 'geburtstag',
  es: 'cumpleaños',
  fr: 'anniversaire',
  it: 'compleanno',
};

/** Names. Expressions. */
export const nameLabels: ByLanguage = {
  en: [
    '(?:(?:' +
      [
        'my|your|his|her|the|full|first|last|family|given|middle|maiden|account|customer',
        "customer's|guest|passenger|recipient|cardholder|card holder|contact|billing|shipping|legal|account holder's|patient",
        'client|booking',
      ].join('|') +
      ') ){0,2}names?',
    "under the name(?: of)?|under (?:my|his|her|your) [\\p{L}']{2,20} name",
    "(?:it's|it is|booked|listed|registered|booking is|account is|order is|ticket is|reservation is) under",
    '(?:billing|shipping|delivery|mailing|invoice|home) address|in the name of|account holder|account owner|cardholder',
    'card holder|recipient|addressed to|signed for by|name on (?:the )?(?:card|account|order|booking|policy)',
    'registered (?:to|in the name of)|booked (?:by|under)|nominee|beneficiary|next of kin|claimant|policyholder',
    'policy holder|tenant|holder|customer|passenger|guest',
  ].join('|'),
  de: 'vorname|nachname|kontoinhaber|karteninhaber|inhaber|empfänger|auf den namen',
  fr: 'nom|prénom|titulaire|au nom de',
  es: 'nombre|apellidos?|titular|a nombre de',
  it: "nome|cognome|intestatario|l'intestatario|a nome di|intestato a",
  pt: 'em nome de',
  nl: 'naam|voornaam|achternaam|op naam van|rekeninghouder',
  sv: 'namn|förnamn|efternamn',
  da: 'navn|fornavn|etternavn',
  fi: 'nimi|sukunimi',
  pl: 'imię|nazwisko',
};

/** Words with which customers introduce themselves or a relative. Expressions. */
export const introductionLabels: ByLanguage = {
  en: "my (?:husband|wife|son|daughter|partner|brother|sister|mother|father|kid|child|colleague)|i'm|i am",
};

/** Phone numbers. */
export const phoneLabels: ByLanguage = {
  en:
    'phone|phones|telephone|tel|ph|mobile|mob|cell|cellphone|cell phone|fax|landline|hotline|whatsapp|sms|text|call|called|calling|caller|' +
    'callback|ring|rang|dial|reach|reached|answering|voicemail|contact number|phone number|home phone|work phone|call me|call you|messages to|' +
    'message to|registered number|my registered|your registered|desk|office phone|phone no|contact no|mobile no|signal|viber|telegram',
  de: 'telefon|telefonnummer|handy|handynummer|rufnummer|mobilnummer|mobil|tel nr|durchwahl|rückruf|anrufen|rückrufnummer|festnetz',
  fr: 'téléphone|telephone|portable|tél|appeler|numéro de téléphone|joindre',
  es: 'teléfono|telefono|móvil|movil|celular|llamar|llame|número de teléfono',
  it: 'cellulare|chiamare|recapito',
  pt: 'telefone|telemóvel|telemovel|ligar|celular',
  nl: 'telefoon|telefoonnummer|mobiel|gsm|bellen|06 nummer',
  sv: 'telefonnummer|mobilnummer',
  fi: 'puhelin|puhelinnumero|matkapuhelin',
  da: 'mobilnr|tlf',
  pl: 'telefonu|komórka|komórkowy|numer telefonu|zadzwonić',
  hu: 'telefonszám|mobilszám',
  cs: 'telefonní číslo',
  el: 'τηλέφωνο|κινητό',
  ru: 'телефон|телефона|номер телефона',
  ja: '電話|電話番号',
  zh: '电话|手机|手机号',
  ko: '전화|전화번호',
};

/** Weaker labels of phone numbers: they count only for digits that look like one. */
export const phoneHints: ByLanguage = {
  en: 'number|numbers|contact|on file|text message|message|messages|registered|line',
  de: 'nummer',
  fr: 'numéro',
  es: 'número',
  it: 'numero',
  pl: 'numer',
  ru: 'номер',
};

/** Right behind a phone number. */
export const phoneAfter: ByLanguage = {
  en: 'fax|mobile|office|cell|phone|home|work|tel|landline|desk|direct|whatsapp|x|ext',
  de: 'mobil|handy|telefon',
  fr: 'portable',
  es: 'móvil',
  it: 'cellulare',
};

/** The weaker labels behind a phone number. */
export const phoneAfterHints: ByLanguage = {
  en: 'number|on file|to reach|phone|telephone|mobile',
  de: 'zu erreichen|erreichen|erreicht|angerufen|anrufen',
};

/** Passwords. Expressions. */
export const passwordLabels: ByLanguage = {
  en: 'pass ?words?|pass(?= [^\\s]{0,40}[\\d!#$&_])|passwd|pwd|pw|passcode|pass code|pass ?phrase|wi-?fi (?:key|code)|psk',
  de: 'passwort|kennwort|passwörter',
  fr: 'mot de passe|mdp',
  es: 'contraseña|contrasena|clave de acceso|clave',
  pt: 'senha|palavra-passe',
  it: "parola d'ordine|parola",
  nl: 'wachtwoord',
  sv: 'lösenord',
  no: 'passord',
  da: 'adgangskode',
  fi: 'salasana',
  pl: 'hasło|haslo',
  cs: 'heslo',
  hu: 'jelszó',
  tr: 'şifre',
  ru: 'пароль',
  el: 'κωδικός πρόσβασης',
};

/** One-time and access codes. */
export const codeLabels: ByLanguage = {
  en:
    'otp|otp code|one time code|one time password|one time passcode|one time pin|one time|onetime code|passcode|verification code|verification|' +
    'verify code|security code|2fa|2fa code|mfa|mfa code|two factor|two factor code|authentication code|authenticator code|login code|' +
    'log in code|sign in code|signin code|access code|confirmation code we texted|sms code|texted code|code by text|code we sent|code i sent|' +
    'code sent|code you received|code from the text|unlock code|reset code|activation code|temporary code|backup code|code is|code was|code',
  de: 'tan|sms tan|einmalcode|einmalpasswort|bestätigungscode|verifizierungscode|sicherheitscode|anmeldecode|freischaltcode',
  fr: 'code de vérification|code à usage unique|code de confirmation|code de connexion',
  es: 'código de verificación|código de un solo uso|clave dinámica|código de acceso|código',
  it: 'codice di verifica|codice otp|codice',
  pt: 'código de verificação|código de confirmação',
  nl: 'verificatiecode|inlogcode|bevestigingscode',
  da: 'engangskode',
  sv: 'engangskod|bekräftelsekod',
  pl: 'kod weryfikacyjny|kod jednorazowy|kod',
  ru: 'код подтверждения',
};

/** Words that show that a code unlocks something: without one of them it may be any code. */
export const codeProofs: ByLanguage = {
  en:
    'otp|one time|onetime|passcode|backup|got the code|type it|enter it|verification|verify|2fa|mfa|two factor|authentication|authenticator|' +
    'login|log in|sign in|sms|texted|text|unlock|reset|security|access|identity|you received|we sent|i sent|sent to your phone|on your phone|' +
    'door|gate|entry|alarm|keypad|safe|activation',
  pt: 'confirmação|verificação',
  fr: 'connexion|vérification|usage unique',
  de: 'tan|einmalcode|einmalpasswort|bestätigungscode|verifizierungscode|sicherheitscode|anmeldecode|freischaltcode',
  es: 'verificación|un solo uso|dinámica',
  it: 'verifica',
  nl: 'verificatiecode|inlogcode|bevestigingscode',
  da: 'engangskode',
  sv: 'engangskod|bekräftelsekod',
  pl: 'weryfikacyjny|jednorazowy',
  ru: 'подтверждения',
};

/** PINs and PUKs. Expressions. */
export const pinLabels: ByLanguage = {
  en: 'pin|pin code|pin number|pincode|puk|puk code|puk1|card pin|telephone pin|phone pin|voicemail pin|sim pin|security pin',
  de: 'persönliche identifikationsnummer|geheimzahl|geheimnummer',
  fr: 'code pin',
  es: 'código pin|nip',
  it: 'codice pin',
  nl: 'pincodes?|pin-code',
  fi: 'pin-koodi|tunnusluku',
  pl: 'kod pin',
};

/** User names. Expressions. */
export const usernameLabels: ByLanguage = {
  en:
    'user ?names?|user-name|user ?id|userid|user|login name|login id|login|log-in|logon|screen ?name|player name|account name|profile name|' +
    'skype name|steam account name|gamer ?tag|gamer id|nickname|handle|psn id|psn|xbox id|steam id|steam name|discord (?:name|tag|id)|' +
    'skype (?:name|id)|epic id|riot id',
  de: 'benutzername|nutzername|benutzerkennung|anmeldename',
  fr: "nom d'utilisateur|identifiant|pseudo",
  es: 'usuario|nombre de usuario',
  it: 'nome utente',
  pt: 'nome de usuário|utilizador|usuário',
  nl: 'gebruikersnaam',
  sv: 'användarnamn',
  no: 'brukernavn',
  da: 'brugernavn',
  fi: 'käyttäjätunnus|käyttäjänimi',
  pl: 'nazwa użytkownika',
  ru: 'логин',
};

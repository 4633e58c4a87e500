/**
 * Endings under which support teams keep sites. Short on purpose: a missing one counts a bare domain by its letters,
 * which errs towards silence for short names; with http(s):// any ending counts as an address.
 * Source: IANA root zone; `co` and `tv` count without a path as in twitter-text 3 (validSpecialCCTLD).
 */
const generic = new Set(
  (
    'com org net edu gov mil int info biz name pro mobi travel jobs museum coop aero app dev shop store online site ' +
    'website tech blog cloud help support live news page email chat agency company group team world global today ' +
    'link click space fun games bank insurance health care clinic hotel flights tickets events photos media studio ' +
    'design digital network systems software solutions services delivery restaurant cafe fashion co tv'
  ).split(' '),
);

const country = new Set(
  (
    'ac ae ai ar at au be bg br ca cc ch ci cl cn cr cy cz de dk do ec ee eg es eu fi fm fr gg gh gl gr gt hk hn hr hu ' +
    'id ie il im in io is it jm jo jp ke kr kw kz lb li lk lt lu lv ly ma me mt mx my na ng nl no nu nz om pa pe ph pk ' +
    'pl pm pr pt qa re ro rs ru sa se sg sh si sk sn st su sv sx th tl tn to tr tt tw tz ua ug uk us uy uz ve vn vu ws za zw'
  ).split(' '),
);

const foreign = new Set(
  (
    'рф бел укр срб мкд қаз мон бг рус онлайн сайт москва дети ею ελ ευ հայ გე 中国 中國 香港 台湾 台灣 新加坡 澳門 网络 公司 网址 在线 한국 닷컴 みんな ' +
    'भारत ভারত বাংলা இந்தியா இலங்கை ලංකා ไทย ລາວ السعودية امارات مصر ایران عمان المغرب الاردن قطر تونس سورية فلسطين الجزائر پاکستان ישראל'
  ).split(' '),
);

/** True for an ending in another script than ours. `label` is lower-case. */
export function isForeignDomain(label: string): boolean {
  return foreign.has(label);
}

/** True for an ending that makes a plain domain an address on its own. `label` is lower-case. */
export function isGenericDomain(label: string): boolean {
  return generic.has(label);
}

/** True for a country's ending. `label` is lower-case. */
export function isCountryDomain(label: string): boolean {
  return country.has(label);
}

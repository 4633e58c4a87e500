/** ISO 639-1 codes of languages that replies are kept in. Codes that names use for other things are left out: `id`, `in`, `to`. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  'ar bg ca cs da de el en es et fa fi fr he hi hr hu is it ja ko lt lv ms nb nl nn no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  ),
);

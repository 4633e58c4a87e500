const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** Words that make a sentence, without apostrophes. No label holds one, so in capitals it is a raised voice. */
export const sentenceWords = words(
  'not dont doesnt didnt wont cant cannot couldnt isnt arent wasnt havent hasnt please pls youre youll youve are was were been',
  'being have had will would should could must did does this that thats these those theres because what whats wheres',
);

/** Words of somebody who speaks; a name or label may hold one of them: "MY ORDERS", "NOW TV". */
export const voiceWords = words(
  'you your we our weve well im ive ill my me is be has can may there heres here now never always only very really no nothing',
  'any all every everyone even when where why how if but so just already yet still again immediately today tomorrow tonight soon',
  'thanks thank sorry hello dear hi',
);

/** Words said with emphasis; names of things are left out. */
export const emphaticWords = words(
  'buy great good best better bad worst big huge amazing awesome excited happy glad free last final important urgent urgently',
  'sure right wrong true stop wait read reply respond call contact send check help know need want make get give go going keep let',
  'see look think say said tell told ask try use take come love enjoy note notice attention warning caution remember forget',
  'strictly absolutely definitely finally both many more most much too first ever instead before after until without within yes',
  'yeah wow do',
);

/** Words between the others, which names and labels hold as well: they do not count. */
export const joiningWords = words(
  'a an the of to and or in on at by for from with as it its i up out off over under into than then about their they he she his her them him per via back down',
);

/** Words before the name of a button, key or code word. */
export const LABEL_BEFORE = new RegExp(
  String.raw`\b(?:` +
    [
      String.raw`click|clicking|press|tap|select|choose|hit|push|open|under|button|key|menu|tab|called|named|labelled|says|reading`,
      String.raw`text|reply|type|enter|code|to|app|game|film|movie|album|song`,
    ].join('|') +
    String.raw`)(?: on| in| the| with)?:? {1,2}$`,
  'i',
);
/** Words of notices that lawyers write; US law wants some of them in capitals (UCC 2-316: conspicuous). */
export const LEGAL =
  /WARRANT|LIABLE|LIABILIT|DISCLAIM|CONFIDENTIAL|PRIVILEGED|HEREBY|MERCHANTAB|INDEMNI|AS IS|LICENS|DAMAGES|IMPLIED|COPYRIGHT|AGREEMENT/;
/** Words that an order holds and a heading does not. */
export const ORDERS =
  /\b(?:not|dont|don't|never|must|please|now|immediately|stop|only|sorry|we|you|urgent|warning)\b|!/;

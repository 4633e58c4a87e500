/* What stands around the time of an English promise: text as written, all repeats bounded. */

/** Words that sound like a time and name none. */
export const soundsSoon = new RegExp(
  String.raw` (?:(?:very|really|quite) )?(?:` +
    [
      String.raw`as (?:soon|quickly|fast|early|promptly|swiftly) as (?:(?:it is |it's )?(?:at all )?possible|(?:we|i|they) (?:possibly )?can)`,
      String.raw`(?:at|by) (?:the|our|your) (?:very )?earliest(?: possible)?(?: (?:convenience|time|moment|opportunity|date))?`,
      String.raw`soon(?:est)?|shortly|asap|quickly|promptly|momentarily|eventually|before long|in due course|in no time`,
      String.raw`in the (?:near )?future|at some point|at a later date|as a (?:matter of )?(?:priority|urgency)`,
      String.raw`(?:when|if|where|whenever|wherever) possible|in the coming (?:days|weeks|months)`,
    ].join('|') +
    String.raw`)(?![\w-]| as\b)`,
  'i',
);

/** "Will shortly send": the words stand before the verb. */
export const beforeVerb = /(?:\b(?:will|shall|should|is|are)|'ll)$/i;

/** A clause inside the promise: a time behind it would be read as its time. */
export const innerClause =
  /\b(?:why|whether|if|what|how|that|who|where|which|once|when|until|as soon as|as quickly as|to (?!(?:you|us|me|the|your|our|it|him|her|them|this|that|a|an)\b)[a-z]{2,15} [a-z])/i;

/** Half of "as soon as". */
export const endsWithAsSoon = / as (?:soon|quickly|fast|early)$/i;

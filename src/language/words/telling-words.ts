/* Words by which two texts that are nearly the same say different things, in the languages of saved replies. */

/** Numbers and dates in words, in English. */
export const numbersAndDates: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten first second third monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december`
    .trim()
    .split(/\s+/),
);

/** Words that change the meaning: with one of them more or fewer, two texts are no copies. */
export const decisiveWords: ReadonlySet<string> = new Set(
  `accepted approved available cancelled canceled closed confirmed declined denied failed granted incomplete late lost never no nor not open out
  paid rejected reopened resolved successful unable unavailable unfortunately unpaid unsuccessful without aucun kein keine keinen nein ne nicht nie
  niet pas ohne sans sin non nunca`
    .trim()
    .split(/\s+/),
);

/** "Cannot" and its like. */
export const negated = /^(?:cannot|(?:can|won|don|isn|aren|didn|doesn|wasn|hasn|haven|couldn)['’]?t)$/;

/** A sentence about opening hours. */
export const openingWords =
  /\b(?:open|opening|opens|hours|lines|staffed|reachable|geöffnet|öffnungszeiten|erreichbar|ouvert[es]?|abiert[oa]s?)\b/;

/** English words that do not change what a sentence states. */
export const fillerWords: ReadonlySet<string> = new Set(
  `a am an and are as at be been by can could do does for has have hello hi i i'm in is it it's its just kindly let me my of on only or our please so
  that that's the their them there these they this those to up us usually very was we we'll we're we've well were which will with would you you'll
  you're you've your`
    .trim()
    .split(/\s+/),
);

/** A greeting in front of the first sentence. */
export const firstGreeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten tag|bonjour|hola)\b[^,!]{0,60}[,!]/;

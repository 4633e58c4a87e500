import type { Entry } from '../types.js';
import { mark } from './entry.js';

const SOURCE = 'Davidow 2003 (credibility: what became of it)';

/** Words that report how it stands now. */
const LEAD =
  '(?:(?:i|we)(?: can| could)?(?: also| now| here)? see(?: here)?(?! how| why| what| where| your)|looks? (?:like|as if)|(?:shows?|tells? (?:me|us)|confirms?)|(?:glad|good|great|happy|pleased|relieved|lovely|delighted)(?: to (?:hear|see|read|know|learn))?(?= (?:that|it|you|your|the|our|they|he|she|[a-z]{3,12} (?:found|solved|fixed|got|could|helped))\\b))';
/** Words for an end that is good for the customer. */
const OUTCOME =
  '(?:could (?!not\\b)|(?:was|were) able to|managed to|solved|sorted|resolved|fixed|worked|works|went through|in the end|after all|(?:up|back|tight|open|well|fine|running|working|on|works?) again|got (?!in touch|back to|to know|us\\b)|found (?!us\\b|the time|time)|replaced|repaired|helped|finished|completed|reached (?!out)|arrived|delivered|seen by|signed in|(?:is|are)(?: already| now)? (?:in|on|back) )';

/** "I see that you could finish the order": the matter is closed, and the customer needs to do nothing. */
export const solved: readonly Entry[] = [
  mark('status-fact', 'solved', `\\b${LEAD}[^.!?;]{0,80}?\\b${OUTCOME}`, SOURCE, {
    unless:
      "\\b(?:not|never|no|nor|cannot|hope|hopefully|wish|if|whether|hardly|only|should|wrong|late|broken|damaged|faulty|cracked|cold|twice|charged|lost|stuck|missed|bad|instead|trouble|issue|issues|problem|problems)\\b|n't\\b",
    needs: 'see|look|show|tell|confirm|glad|good|great|happy|pleased|relieved|lovely|delighted',
  }),
  mark(
    'status-fact',
    'again',
    `\\b(?:is|are|was|were|been)(?: now| already)? (?:up|back|tight|open|well|fine|running|working|on) again\\b|\\bcame (?:back|out) (?:fine|clear|clean|well)\\b|\\b(?:is|are) already (?:in|on) your\\b`,
    SOURCE,
    {
      unless: "\\b(?:not|never|hope|hopefully|if|when|until|once|soon|will)\\b|n't\\b",
      needs: 'again|came|already',
    },
  ),
];

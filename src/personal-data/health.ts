import { matchesOf } from '../matches.js';
import type { Candidate, Detector } from './types.js';

/** Conditions and treatments by their everyday names (headings of the NHS A to Z and of ICD-10). */
const CONDITIONS =
  "diabetes|cancer|leuk(?:a)?emia|asthma|epilepsy|depression|anxiety|bipolar disorder|schizophrenia|adhd|autism|dementia|alzheimer's|parkinson's|multiple sclerosis|hiv|aids|hepatitis(?: [abc])?|" +
  'pregnan(?:cy|t)|miscarriage|abortion|surgery|operation|chemotherapy|chemo|radiotherapy|dialysis|transplant|stroke|heart attack|heart condition|heart disease|blood pressure|hypertension|kidney disease|copd|' +
  "arthritis|eczema|psoriasis|crohn's|colitis|coeliac disease|celiac disease|allergy|allergies|disability|addiction|eating disorder|anorexia|ptsd|migraines?|covid(?:-19)?|std|sti|tumou?r|biopsy|ivf|infertility|" +
  'diagnosis|prescription|medication|insulin|test results?|blood test|medical (?:condition|records?|history|leave)|mental health|therapy sessions?';
const OWNER =
  "(?:your|his|her|their|the patient's|your (?:son|daughter|wife|husband|mother|father|child|partner|baby)(?:'s)?)";
const HEALTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${OWNER} (?:[\\p{L}-]{1,20} ){0,2}(${CONDITIONS})|(?:diagnosed with|suffer(?:s|ing|ed)? from|treated for|tested positive for|recover(?:y|ing) from|living with|you (?:are|were|have been) (?:\\d{1,2} (?:weeks|months) )?) ?(?:[\\p{L}\\d-]{1,20} ){0,2}(${CONDITIONS}))(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A condition or treatment said to be somebody's. Opt-in. */
export const findHealth: Detector = (scan) =>
  matchesOf(HEALTH, scan.lower).map((match): Candidate => {
    const value = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    return {
      type: 'health',
      start: end - value.length,
      end,
      score: 0.7,
      check: "condition said to be a person's",
      context: match[0].split(' ')[0] ?? '',
    };
  });

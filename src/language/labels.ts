/** What one sentence does, as the corpus labels it: by code in `corpus/`, by name everywhere else. */
export const labels = {
  GR: 'greeting',
  TH: 'thanks',
  AN: 'apology-named',
  AS: 'apology-stock',
  AF: 'apology-feeling',
  AI: 'apology-condition',
  AB: 'apology-bare',
  EM: 'empathy',
  AK: 'acknowledgement',
  VA: 'values',
  HO: 'hope',
  PL: 'plea',
  PR: 'praise-request',
  OF: 'offer-of-help',
  FN: 'feedback-noted',
  EX: 'explanation',
  SF: 'status-fact',
  RD: 'remedy-done',
  CO: 'compensation',
  PT: 'commitment-timed',
  PV: 'commitment-vague',
  IN: 'instruction',
  QN: 'question-narrowing',
  QO: 'question-open',
  DB: 'dm-bare',
  DP: 'dm-purposeful',
  HB: 'hand-off-bare',
  HP: 'hand-off-purposeful',
  RA: 'refusal-with-alternative',
  RN: 'refusal',
  PD: 'personal-data-request',
  XS: 'privacy-warning',
  BL: 'blame',
  DI: 'dismissal',
  ST: 'small-talk',
  CL: 'closing',
  UN: 'unknown',
} as const satisfies Readonly<Record<string, string>>;

/** Two letters that stand for a label in `corpus/`. */
export type Code = keyof typeof labels;
/** The name of a label. */
export type Label = (typeof labels)[Code];

/** Labels that give the customer something to use: something done, given, promised for a time, to do, to answer, to know. */
export const concreteLabels: ReadonlySet<Label> = new Set<Label>([
  'status-fact',
  'remedy-done',
  'compensation',
  'commitment-timed',
  'instruction',
  'question-narrowing',
  'dm-purposeful',
  'hand-off-purposeful',
  'refusal-with-alternative',
]);

/**
 * A kind of the model beside the labels: the sentence gives something, whatever it is. Trained on its own: the scores of the
 * labels, added up, would tell less.
 */
export const CONCRETE = 'concrete';

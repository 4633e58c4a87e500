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

export type Code = keyof typeof labels;
export type Label = (typeof labels)[Code];

/** Labels of sentences that give the customer something to use: done, given, promised with a time, to do, to answer, to know. */
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

/** The head beside the labels: does the sentence give something, whatever it is? Trained on its own, since sums of scores tell less. */
export const CONCRETE = 'concrete';

/** English words too common to say anything on their own: no act needs to account for them. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about again all also am an and any anything are as at back be been being both but by can could day did do does done down each else ever
  every everyone few for from further get give go going good got great had has have he hello her here hey hi him his hope how i if in into is it
  its just know let lets like lot made make many may me mean might more most much must my need never no not now of off ok okay on once one only
  or other our out over own please quite really right s same say see she should since so some soon still such t than thank thanks that the their
  them then there these they thing things think this those through time to today too truly up us very want was way we well were what when where
  which while who why will with within would yes yet you your yours ll ve re m d im ive youre dont hi yeah oh ah well sure indeed certainly
  definitely absolutely unfortunately sadly kindly always first last next`
    .trim()
    .split(/\s+/),
);

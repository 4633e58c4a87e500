/**
 * Part of the source of a pattern: it takes nothing and changes no match. V8 writes what follows a choice behind each of its
 * branches, up to ten times, and again for every choice in there. At a lookahead the branches meet, and it is written once:
 * the pattern of times is made with half the work. It belongs behind a choice with much to follow, not at the start of a pattern.
 */
export const MEET = '(?=)';

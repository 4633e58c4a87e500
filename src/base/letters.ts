import { lazyPattern } from './lazy.js';

/** A letter or a digit of any script. */
export const LETTER_OR_DIGIT = lazyPattern`[\p{L}\p{N}]`;

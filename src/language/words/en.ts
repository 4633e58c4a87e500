import type { LanguageData } from '../languages.js';
import { letters } from './en-letters.js';
import { requests } from './en-requests.js';
import { clauses, routes, slots } from './en-slots.js';
import { vocabulary } from './en-vocabulary.js';

export const english: LanguageData = { vocabulary, slots, routes, clauses, requests, letters };

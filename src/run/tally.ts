import { isOpen } from '../base/results.js';
import type {
  Finding,
  LeftOutFiles,
  LintResult,
  Notice,
  Reply,
  ReplyCard,
  ReplyResult,
  Skipped,
} from '../base/types.js';
import { checkLibrary, comparesReplies, type LibraryMember } from '../engine/check-library.js';
import type { CheckedReply } from '../engine/check-reply.js';
import { conversationData } from '../engine/conversation-data.js';
import { createMasker } from '../engine/masking.js';
import { createCard, lessCosts } from '../engine/score.js';
import { maskPersonalData } from '../personal-data/index.js';
import type { FoundSources } from './find-sources.js';
import type { OpenedReply } from './read-replies.js';

/** Counts the findings of a run and hands them on. Keeps the entries of libraries that are compared at the end. */
export interface Tally {
  /** Files read so far. */
  files: number;
  readonly notices: Notice[];
  /** Counts files that are not read, and takes the notices about them. */
  leaveOut(files: Pick<FoundSources, 'ignored' | 'leftOut'>): void;
  /** Counts records that are not judged. */
  skip(counts: Partial<Omit<Skipped, 'ignored'>>): void;
  /** Takes the findings of one reply: they are handed on at once, unless a rule compares the reply with others. */
  add(opened: OpenedReply, checked: CheckedReply): void;
  /** Compares the entries that were kept, and gives the result of the run. */
  finish(): LintResult;
}

/** How the findings of a run are handed on. */
interface TallyOptions {
  readonly now: Date;
  /** False for a path whose findings carry no fix. */
  readonly isFixable: (path: string) => boolean;
  /** Marks the findings that are accepted. Called for every reply. */
  readonly suppress: (reply: Reply, findings: readonly Finding[]) => readonly Finding[];
  /** Gives each result its card. */
  readonly withCards: boolean;
}

/** An entry of a library that waits for the others. */
interface Waiting extends LibraryMember {
  readonly whole: Reply;
  readonly findings: readonly Finding[];
  readonly card: ReplyCard | undefined;
}

/** Starts the tally of a run. */
export function createTally(
  { now, isFixable, suppress, withCards }: TallyOptions,
  onReply: ((result: ReplyResult) => void) | undefined,
): Tally {
  const kept: Finding[] = [];
  const waiting: Waiting[] = [];
  const ran = new Set<string>();
  const skipped = { internal: 0, blank: 0, unparsable: 0, unselected: 0, ignored: 0 };
  const counts = { error: 0, warn: 0, info: 0 };
  let replies = 0;
  let suppressed = 0;
  let leftOut: LeftOutFiles = { unknown: {}, project: {} };
  /** Replies in languages care-lint has no corpus for, by file. */
  const unread = new Map<string, { readonly firstId: string; count: number }>();
  /** False as soon as a language was guessed from the text. */
  let isDeclared = true;

  /** `whole` is the reply with its conversation. */
  function handOn(
    { reply, whole }: Pick<OpenedReply, 'reply' | 'whole'>,
    all: readonly Finding[],
    card: ReplyCard | undefined,
  ): void {
    const judged = withMaskedReasons(whole, suppress(reply, all));
    const findings = judged.length === 0 || isFixable(reply.path) ? judged : judged.map(withoutFix);
    for (const finding of findings) {
      if (isOpen(finding)) counts[finding.severity]++;
      else if (finding.suppressed !== undefined) suppressed++;
    }
    if (onReply === undefined) kept.push(...findings);
    else
      onReply({ path: reply.path, replyId: findings[0]?.replyId ?? reply.id, reply, findings, ...(card && { card }) });
  }

  function compare(): void {
    const compared = checkLibrary(waiting, now);
    tally.notices.push(...compared.notices);
    for (const id of compared.ran) ran.add(id);
    for (const { entry, whole, rules, findings, card } of waiting) {
      const more = compared.findings.get(entry) ?? [];
      const all = more.length === 0 ? findings : [...findings, ...more].toSorted(byPlace);
      handOn({ reply: entry.reply, whole }, all, card && { ...card, scores: lessCosts(card.scores, more, rules) });
    }
  }

  const tally: Tally = {
    files: 0,
    notices: [],
    leaveOut(files) {
      ({ leftOut } = files);
      skipped.ignored += files.ignored.length;
      tally.notices.push(...files.ignored.map(({ notice }) => notice));
    },
    skip({ internal = 0, blank = 0, unparsable = 0, unselected = 0 }) {
      skipped.internal += internal;
      skipped.blank += blank;
      skipped.unparsable += unparsable;
      skipped.unselected += unselected;
    },
    add({ reply, whole, views: { usual }, settings }, checked) {
      const { rules, locale } = settings;
      const { language } = usual.reading;
      const card = withCards ? createCard(usual.reading, checked.findings, settings) : undefined;
      replies++;
      tally.notices.push(...checked.notices);
      for (const id of checked.ran) ran.add(id);
      if (language === undefined) {
        const known = unread.get(reply.path);
        if (known === undefined) unread.set(reply.path, { firstId: reply.id, count: 1 });
        else known.count++;
        isDeclared &&= locale !== undefined;
      }
      if (reply.kind === 'library' && comparesReplies(rules)) {
        const { kinds } = usual.reading;
        waiting.push({ entry: { reply, locale, language, kinds }, whole, rules, findings: checked.findings, card });
      } else handOn({ reply, whole }, checked.findings, card);
    },
    finish() {
      if (waiting.length > 0) compare();
      tally.notices.push(...languageNotices(unread, isDeclared));
      const { files, notices } = tally;
      const { error: errors, warn: warnings, info: infos } = counts;
      const summary = { files, replies, rules: ran.size, errors, warnings, infos, suppressed, skipped, leftOut };
      return { findings: kept, notices, summary };
    },
  };
  return tally;
}

/** The findings; their reasons repeat no personal data that the reply or its conversation holds. */
function withMaskedReasons(reply: Reply, findings: readonly Finding[]): readonly Finding[] {
  if (findings.every(({ reason }) => reason === undefined)) return findings;
  const masker = createMasker(reply.text, [], conversationData(reply));
  const words = (reason: string): string => masker.words(reason, { start: 0, end: 0 });
  return findings.map((finding) =>
    finding.reason === undefined ? finding : { ...finding, reason: words(finding.reason) },
  );
}

function withoutFix({ fix: _fix, repair: _repair, ...finding }: Finding): Finding {
  return finding;
}

const byPlace = (a: Finding, b: Finding): number => a.start.offset - b.start.offset || a.end.offset - b.end.offset;

/** One notice for the whole run: which replies were judged by some rules only, in which files, and why. */
function languageNotices(
  unread: ReadonlyMap<string, { readonly firstId: string; readonly count: number }>,
  isDeclared: boolean,
): readonly Notice[] {
  const [first] = unread;
  if (first === undefined) return [];
  const [path, { firstId, count }] = first;
  const files = [...unread].map(([file, { count: number }]) => (number === 1 ? file : `${file} (${number})`));
  const total = [...unread.values()].reduce((sum, { count: number }) => sum + number, 0);
  const id = maskPersonalData(firstId);
  const what =
    files.length > 1
      ? `${total} replies in ${files.length} files are not in English (${files.join(', ')})`
      : count === 1
        ? `This reply is not in English (${id})`
        : `${count} replies, this one first, are not in English (${id})`;
  const hint = isDeclared ? '' : ' Set "locale" if that is wrong.';
  return [
    {
      level: 'note',
      code: 'unread-language',
      path,
      message: `${what}: only rules that hold in any language ran.${hint}`,
    },
  ];
}

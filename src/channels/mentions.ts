/** Length in code units of the reply mentions at the start of a text (`@jo @ann_b Hi` is 10), blanks after them included. */
export function leadingMentionsLength(text: string): number {
  const mention = /\s*@\w{1,20}(?:\s+|$)/y;
  let end = 0;
  while (mention.test(text)) end = mention.lastIndex;
  return end;
}

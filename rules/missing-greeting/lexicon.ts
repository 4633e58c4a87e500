/** Words that may stand before the first comma of a reply and are no names. */
export const firstWords =
  'thanks?|yes|no|sorry|unfortunately|sure|okay|ok|great|however|apologies|absolutely|correct|noted|first|today|tomorrow|done|also|please';

/** The greeting of a letter that is meant for anybody. */
export const greetingToAnybody = /^to whom(?:soever)? it may concern/i;

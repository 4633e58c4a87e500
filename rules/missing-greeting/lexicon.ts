/** Words that begin a sentence with a capital and a comma behind, and are no names. */
export const firstWords =
  'thanks?|yes|no|sorry|unfortunately|sure|okay|ok|great|however|apologies|absolutely|correct|noted|first|today|tomorrow|done|also|please';

/** The greeting of a letter that is meant for anybody. */
export const nobodysName = /^to whom(?:soever)? it may concern/i;

/** Words that answer a yes-no question in full. */
export const yesNo =
  'yes|no|yep|yeah|nope|correct|exactly|indeed|right|absolutely|sure|it is|it does|you can|we do|we are';

/** Words that ask the customer to wait in a chat, or greet. */
export const onIt =
  'one (?:moment|sec|second|minute)|just a|on it|checking|let me|looking|hold on|got it|okay|ok|sure|hi|hello|hey';

import { alike, alikeFound } from '../alike.js';

/** The matter is closed: there is nothing left to offer. */
export const closed = alike('The reply says that the matter is put right', [
  'Sorry about the failed payments; I see that the third one went through.',
  'Sorry for the mix-up with the seats. I can see that the new ones are in your account already.',
  'Sorry your parcel was late; tracking shows that it reached you.',
  'So sorry about the outage. The line is up again.',
  'Sorry about the crash, Noor. Glad that the update solved it!',
  'Sorry for the trouble with the coupon! It works now, as you wrote.',
  'We apologise for the cold soup, and are glad our waiter could replace it.',
  'Sorry about the leak. The valve is tight again since noon.',
  'Sorry for the wait at the clinic; I see you were seen by Dr Osei.',
  'Sorry for the double booking. I am glad that reception found you another room.',
  'Sorry for the confusion. Great that you got the tickets after all!',
  'Sorry for the error message. It looks like the second try went through.',
  "Sorry for the scare: your dog's blood test came back fine.",
  'We are sorry about the wrong grade. The corrected one is already on your page.',
]);

/** It only sounds closed. */
export const open = alikeFound('It only sounds put right', 'nothing-to-use', [
  '«Sorry about the crash.» We see this a lot.',
  '«We are sorry.» I see how upset you are.',
  '«Sorry about the leak»; I hope the valve is tight again.',
  '«Sorry for the trouble with the coupon!» Hopefully it works in the end.',
  '«Sorry about the wait.» We are glad you told us.',
  '«Sorry for the double booking.» Good to hear from you.',
  '«We apologise for the cold soup.» We are happy to have you as a guest.',
  '«Sorry about the login trouble.» We are glad you are with us.',
  '«Sorry for the error message.» I see that you had a bad day.',
  '«Sorry about the late parcel.» I see that you got the wrong one.',
]);

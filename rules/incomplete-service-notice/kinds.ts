import { alike, alikeFound } from '../alike.js';

/** A notice with nothing to plan by. */
export const found = [
  ...alikeFound('A notice with nothing to plan by', 'bare', [
    "«We're aware of issues» and are working on it.",
    '«Some of you are having trouble» signing in right now. Our engineers are on it! 🛠️',
    'Hi Tom, this is «a known issue». The team is working to resolve it.',
    '«We are currently experiencing technical difficulties» with our phone lines. We apologise for any inconvenience.',
    "There's «a known bug» with exports. It'll be fixed in a future release.",
    'Dear passengers, «there are disruptions» on several lines. Please allow extra time for your journey.',
    "«Servers are having a moment» 😅 We know, we're on it, hang tight heroes!",
    "«Due to a system failure» card payments are not possible at present. We're sorry for the hassle.",
    'The heating «plant in your block is out of order». Technicians have been informed.',
    "«We've had reports of» low water pressure across the city. Our crew is out and will restore supply as soon as possible.",
  ]),
];

/** A notice to plan by, or no notice. */
export const passed = alike('A notice to plan by, or no notice', [
  'Card payments fail in the iOS app since 9:10. Web works. Next update 11:00 BST.',
  'Since 7:40 customers in Hythe and Lydd have had no broadband because of a cut cable. Mobile data works. We expect it back by 15:00 and post again at noon.',
  "We're aware of issues with login for EU accounts since 14:05 UTC; the latest, with times, is at https://status.example.com.",
  'The login problem is fixed since 15:20. Thanks for sticking with us!',
  'Good news: the outage in Hythe has been resolved and all lines are back.',
  'Trains between Harlow and Ely are stopped since 16:50, signal failure. Tickets valid on bus 22. Next news here at 17:30.',
  "The boiler in blocks A to C is out since 5 am. An engineer is on site, hot water is expected by 13:00; the gym showers are free. I'll post again at 11.",
  'Power has been out in Elm Street and Mill Road since 2:15 pm after a tree fell on the line. We expect to have it back at 5 pm, next update at 4 pm.',
  'Hi Jo, your lamp ships tomorrow.',
]);

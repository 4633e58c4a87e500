import type { Case } from '../../src/rule.js';

/** Short replies, and long ones that are plain. */
export const plainOnes: readonly Case[] = [
  {
    text: 'Reimbursement will be effectuated subsequent to verification of the documentation.',
  },
  {
    text: 'The remuneration necessitates authorisation by the administration. Please submit the documentation.',
  },
  {
    text:
      'Hi Jo, the synchronisation of your notifications is deactivated in the configuration. Open Settings and turn it ' +
      'on.',
  },
  {
    text: 'Cancellation is unfortunately impossible according to the contractual conditions.',
  },
  {
    text: 'Your registration is provisional. Confirmation follows automatically.',
  },
  {
    text: 'Thanks! Your order is on its way and should be with you on Friday.',
  },
  {
    text: 'Hi Ben, the blue kettle is back in stock. Shall I hold one for you until Saturday?',
  },
  {
    text: 'Sorry that three trams went past you. The stop is open again since nine.',
  },
  {
    text: 'We can do Tuesday at 9 or Thursday at 2. Which one suits you?',
  },
  {
    text: 'No, breakfast is nine euros a person. You can add it at the desk each evening.',
  },
  {
    text:
      'Hi Ruth,\n\nI am sorry the box came open. I have packed a new set of glasses for you, and it leaves the house ' +
      'today. It should be with you on Thursday before noon. You can keep the old ones or throw them away, as you ' +
      'like. If one of the new ones is broken too, send me a photo and I will pay you back the same day.\n\nBest ' +
      'wishes,\nSam',
  },
  {
    text:
      'Thanks for the photos, they help a lot. The red wire has come loose from the clip at the back. Switch the lamp ' +
      'off and let it cool for ten minutes. Then push the wire back in until you hear a click, and close the lid. Turn ' +
      'it on again. If it still does not light up, tell me and I will send a new one. It takes two days and costs you ' +
      'nothing.',
  },
  {
    text:
      'Hello Asha, you are right, the bill was wrong. We read your meter in May but used the number from March, so you ' +
      'paid for two months twice. I have taken 64 pounds off the next bill. If you would rather have the money back ' +
      'now, write yes and I will send it to your bank by Friday. The new bill is on its way to you and shows both ' +
      'months on one page.',
  },
  {
    text:
      'Good morning! The pool is shut this week since the pump is broken, and the new part will not be here before ' +
      'Monday. I know that is a big part of your holiday. I can give you tickets for the town pool, which is five ' +
      'minutes away on foot, for each day of your stay. Just ask for Lea at the desk. She also has towels and a map ' +
      'for you.',
  },
  {
    text:
      'Hi Tim,\n\nto get back in, open the app and tap the three dots at the top. Choose Account and then Sign in with a ' +
      'code. We will send six numbers to your phone, which you type in on the next page. That is all. If no code comes ' +
      'within five minutes, check that the phone has a signal and ask for a new one. I am here until six if you get ' +
      'stuck.',
  },
  {
    text:
      'Your bag is in Leeds. It was put on the wrong belt on Sunday night, and the night crew found it this morning. ' +
      'It flies to you at noon and a driver will bring it to your door by eight tonight. He will ring you first. ' +
      'Please keep the bills for what you had to buy, like a shirt or a brush, and send them to us. We will pay them ' +
      'back within a week.',
  },
  {
    text:
      'Hi Maximiliana, your parcel for Wolverhampton University left Kidderminster at nine and will reach Peterborough ' +
      'tonight. From there it goes to Northamptonshire and then to Bartholomew Richardson-Fitzgerald at your office. ' +
      'You can see where it is here: ' +
      'https://tracking.example.com/international/consignments/notifications/authorisation. If it is not there by noon ' +
      'on Friday, write to me and I will send a new one. You do not have to pay for that. I will also ask the driver ' +
      'to ring the bell twice.',
  },
  {
    text:
      'To fix it, open the file and look for the line `authenticationConfigurationProviderRegistration`. Change it to ' +
      '`authenticationInfrastructureInitialisation` and save the file. Then start the app again. You should see a ' +
      'green dot at the top. If the dot is red, the key is old. In that case go to ' +
      'https://developer.example.com/documentation/administration/authentication and make a new one. Paste it in the ' +
      'box and start the app once more. It takes about a minute until all is well.',
  },
  {
    text:
      'These are the steps:\n\n1. Turn the box off.\n2. Wait for ten seconds.\n3. Take out the long grey cable.\n4. Put the ' +
      'new one in, with the flat side up.\n5. Turn the box on again.\n6. Wait until the light is green.\n7. Open the ' +
      'app.\n8. Tap on Home.\n9. Pick your box from the list.\n10. Give it a name.\n\nThen all the lamps in the house will ' +
      'show up one by one. It can take up to five minutes. If one of them does not, hold the small button on its back.',
  },
  {
    text:
      'Dear Mr Hall, thank you for the note about the noise in the hall on Sunday night. We had a wedding in the house ' +
      'and it went on for too long. I have told the team that the music has to stop at eleven from now on. I took one ' +
      'night off your bill, which is 84 euros. You will see it on your card by Wednesday. We would be glad to give you ' +
      'a room on the quiet side next time.',
  },
  {
    text:
      'Hi! Yes, you can take your dog on the bus, as long as it is on a lead and sits by your feet. Small dogs may sit ' +
      'on your lap. A big dog needs a child ticket, which is two euros and forty cents, and you can buy it from the ' +
      'driver or in the app. Guide dogs go free. On the night bus there is not much room, so please take the last row ' +
      'if you can.',
  },
  {
    text:
      'Hello, the course starts on the first of June at ten. You do not need to bring a thing, we have paint and paper ' +
      'for all. Wear old clothes, since the paint does not wash out. There is a break at noon with tea and cake. The ' +
      'class ends at three. If you come by car, you can park in the yard behind the house. If you come by train, it is ' +
      'a short walk from the station.',
  },
  {
    text:
      'We looked at the phone today. The screen is fine, but the port at the bottom is full of dust and one pin is ' +
      'bent. We can clean it and put in a new port for 39 pounds, and you can pick it up on Friday after four. If you ' +
      'do not want that, we will send it back to you as it is and you pay nothing. Please write yes or no by Wednesday ' +
      'so that we can plan it.',
  },
  {
    text:
      'Hi Noor, I found it. You have two accounts with us, one with your old mail and one with the new one. The films ' +
      'you bought are in the old one, and that is why the list looks empty. I can move them all to the new one for ' +
      'you. It takes a day, and you can not watch them while it runs. Is tonight fine, or shall I wait until the ' +
      'weekend is over?',
  },
  {
    text:
      'Thanks for asking about the rye loaf. It has no milk and no eggs in it, but we bake it in the same room as the ' +
      'nut cake, so there may be bits of nuts. If you are very ill from nuts, please do not eat it. The oat loaf is ' +
      'made in our other shop, where we have no nuts at all. You can get it here from ten each day but Sunday, or ask ' +
      'us to put one aside.',
  },
];

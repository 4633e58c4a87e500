import { describe, expect, it, test } from 'vitest';
import { lint } from '../../src/index.js';
import { detectLanguage } from '../../src/language/language.js';
import { normalise } from '../../src/language/normal-text.js';
import { folderWith } from '../config/folder.js';

test.each([
  ['sorry about the late parcel, it ships today', undefined, 'en'],
  ['pls send ur order no', undefined, 'en'],
  ['es tut uns leid, dass ihre lieferung zu spät kam', undefined, undefined],
  ['gracias por escribirnos, lo sentimos mucho por el retraso', undefined, undefined],
  ["merci pour votre message, nous sommes désolés pour l'attente", undefined, undefined],
  ['ご連絡ありがとうございます', undefined, undefined],
  ['', undefined, undefined],
  ['anything at all', 'de', undefined],
  ['es tut uns leid', 'en-GB', 'en'],
])('%j in locale %s is %s', (text, locale, language) => {
  expect(detectLanguage(text, locale)).toBe(language);
});

const detect = (text: string) => detectLanguage(normalise(text, []), undefined);

describe('plain English with few function words is English', () => {
  it.each([
    [
      'settings',
      'Brightness: 80, Contrast: 60, Colour temperature: warm, Timer: off, Motion sensor: on, Wi-Fi: 2.4 GHz, Firmware: 3.1',
    ],
    [
      'parts',
      'Replacement parts: lamp shade, arm, spring, base plate, power cord, dimmer switch, mounting screws, wall bracket, bulb socket',
    ],
    [
      'countries',
      'Delivery countries: Austria, Belgium, Croatia, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Ireland, Italy',
    ],
    [
      'countries with accents',
      'Delivery zones: Argentina, Brazil, Chile, Costa Rica, Curaçao, El Salvador, Guatemala, Honduras, Jamaica, Mexico, Nicaragua, Panama, Paraguay, Peru',
    ],
    [
      'steps',
      'Open Settings. Tap Network. Choose Lumo Hub. Enter password. Tap Save. Restart lamp. Wait ten seconds. Check light. Repeat twice.',
    ],
    [
      'facts',
      'Order number 4711. Carrier Example Post. Status shipped. Expected arrival Thursday noon. Parcel weight two kilos. Signature required.',
    ],
    [
      'names of people',
      'Support team Monday: Søren, Björn, Zoë. Tuesday: Ana, Tomas, Mara. Wednesday: Kim, Lee. Opening hours nine until five every weekday',
    ],
    [
      'a list before a text',
      `${'Lamp shade, arm, spring, base plate, power cord, dimmer switch, '.repeat(8)} please choose the part that you need.`,
    ],
  ])('%s', (_, text) => {
    expect(detect(text)).toBe('en');
  });
});

describe('another language is not taken for English', () => {
  it.each([
    [
      'German',
      'Guten Tag, Ihre Lampe wurde heute verschickt und kommt am Donnerstag bei Ihnen an. Bitte melden Sie sich.',
    ],
    [
      'German without umlauts',
      'Ersatzteile wurden gestern bestellt und kommen mit der Post am Montag oder Dienstag direkt zu Ihnen nach Hause',
    ],
    [
      'French',
      'Bonjour, votre lampe est partie ce matin et vous sera livrée jeudi avant midi. Merci de votre patience.',
    ],
    [
      'Spanish',
      'Hola, su lámpara salió hoy del almacén y llegará el jueves antes del mediodía. Gracias por su paciencia.',
    ],
    [
      'Italian',
      'Buongiorno, la sua lampada è partita questa mattina e arriva giovedì prima di mezzogiorno. Grazie per la pazienza.',
    ],
    [
      'Dutch',
      'Goedemiddag, uw lamp is vandaag verzonden en komt donderdag voor twaalf uur bij u aan. Dank voor uw geduld.',
    ],
    [
      'Portuguese',
      'Bom dia, a sua lâmpada saiu hoje e chega na quinta-feira antes do meio-dia. Obrigado pela sua paciência.',
    ],
    ['Swedish', 'Hej, din lampa skickades idag och kommer fram på torsdag före klockan tolv. Tack för ditt tålamod.'],
    [
      'Polish',
      'Dzień dobry, lampa została dzisiaj wysłana i dotrze w czwartek przed południem. Dziękujemy za cierpliwość.',
    ],
    [
      'Turkish',
      'Merhaba, lambanız bugün gönderildi ve perşembe günü öğleden önce size ulaşacak. Sabrınız için teşekkürler.',
    ],
    [
      'Indonesian',
      'Halo, lampu anda sudah kami kirim hari ini dan akan tiba pada hari Kamis. Terima kasih untuk kesabaran anda.',
    ],
    ['Russian', 'Здравствуйте, ваша лампа отправлена сегодня и придёт в четверг.'],
    ['Russian with names', 'Lumo Hub: откройте настройки, выберите сеть, введите пароль и нажмите кнопку Save.'],
    ['Chinese', '您好，您的灯今天已经发货，星期四中午之前送到。'],
  ])('%s', (_, text) => {
    expect(detect(text)).toBeUndefined();
  });
});

describe('the note names each file', () => {
  const german = 'Guten Tag, Ihre Lampe wurde heute verschickt und kommt am Donnerstag bei Ihnen an.';
  const notesOf = async (files: Readonly<Record<string, string>>) => {
    const cwd = folderWith(files);
    const { notices } = await lint({ cwd, files: Object.keys(files), config: false });
    return notices.map(({ path, message }) => `${path}: ${message}`);
  };
  const why = 'only rules that hold in any language ran. Set "locale" if that is wrong.';

  it.each([
    [{ 'a.txt': german }, `a.txt: This reply is not in English (a.txt#1): ${why}`],
    [
      { 'a.yaml': `- {id: x, text: "${german}"}\n- {id: y, text: "${german} Bis bald."}\n` },
      `a.yaml: 2 replies, this one first, are not in English (x): ${why}`,
    ],
    [
      { 'a.txt': german, 'b.yaml': `- "${german}"\n- "${german} Bis bald."\n`, 'c.txt': 'Your lamp left today.' },
      `a.txt: 3 replies in 2 files are not in English (a.txt, b.yaml (2)): ${why}`,
    ],
  ])('%j', async (files, note) => {
    expect(await notesOf(files)).toEqual([note]);
  });
});

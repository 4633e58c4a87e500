import { matchesOf } from '../../base/patterns.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import { sha256 } from '../libraries.js';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BASE58_ADDRESS = /(?<![A-Za-z0-9])[13LMDT9X][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9])/g;
const BECH32_ADDRESS = /(?<![A-Za-z0-9])(?:bc1|tb1|ltc1|BC1)[02-9ac-hj-np-zAC-HJ-NP-Z]{20,80}(?![A-Za-z0-9])/g;
const ETHEREUM = /(?<![A-Za-z0-9])0x[0-9a-fA-F]{40}(?![A-Za-z0-9])/g;

/** Base58Check: version byte, hash, and the first four bytes of the double SHA-256. */
function passesBase58Check(address: string): boolean {
  let number = 0n;
  for (const character of address) number = number * 58n + BigInt(BASE58.indexOf(character));
  const bytes = Buffer.from(number.toString(16).padStart(50, '0'), 'hex');
  if (bytes.length !== 25) return false;
  return sha256(sha256(bytes.subarray(0, 21)))
    .subarray(0, 4)
    .equals(bytes.subarray(21));
}

/** BIP 173 and BIP 350: BCH code over the prefix and the data part. */
function passesBech32(address: string): boolean {
  const lower = address.toLowerCase();
  if (lower !== address && address.toUpperCase() !== address) return false;
  const at = lower.lastIndexOf('1');
  const prefix = Array.from(lower.slice(0, at), (character) => character.charCodeAt(0));
  const values = [
    ...prefix.map((code) => code >> 5),
    0,
    ...prefix.map((code) => code & 31),
    ...Array.from(lower.slice(at + 1), (character) => BECH32.indexOf(character)),
  ];
  let check = 1;
  for (const value of values) {
    const top = check >> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries()) {
      if ((top >> bit) & 1) check ^= generator;
    }
  }
  return check === 1 || check === 0x2bc830a3;
}

/** Well-known addresses: the genesis block, and samples of BIP 173, EIP-55 and wikis. */
const SAMPLE_ADDRESSES = new Set(
  (
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy ' +
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed ' +
    '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359 0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe'
  ).split(' '),
);

function candidate(match: RegExpExecArray, score: number, check: string): Candidate {
  return {
    type: 'crypto-wallet',
    start: match.index,
    end: match.index + match[0].length,
    score,
    check,
    ...(SAMPLE_ADDRESSES.has(match[0]) && { impersonal: 'known-fake' }),
  };
}

/** Wallet addresses: Base58Check (Bitcoin, Litecoin, Dogecoin, Tron), Bech32, and `0x` with 40 hex digits (Ethereum). */
const findWallets: Detector = (scan) => [
  ...matchesOf(BASE58_ADDRESS, scan.plain)
    .filter((match) => passesBase58Check(match[0]))
    .map((match) => candidate(match, 1, 'Base58Check')),
  ...matchesOf(BECH32_ADDRESS, scan.plain)
    .filter((match) => passesBech32(match[0]))
    .map((match) => candidate(match, 1, 'Bech32 checksum')),
  ...matchesOf(ETHEREUM, scan.plain)
    .filter((match) => !/^0x(?:(.)\1{39}$|0{20})/.test(match[0]))
    .map((match) => candidate(match, 0.9, '0x and 40 hex digits')),
];

/** Crypto wallets. */
export const walletFamilies: readonly Family[] = [
  {
    types: ['crypto-wallet'],
    digits: 2,
    token: 26,
    sign: (text) => /[13LMDT9X][1-9A-HJ-NP-Za-km-z]{25}|1[02-9ac-hj-np-zAC-HJ-NP-Z]{20}|0x/.test(text),
    find: findWallets,
  },
];

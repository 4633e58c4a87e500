import { completeProfile } from './profile-defaults.js';
import type { ProfileEntry } from './profile-defaults.js';
import type { ChannelProfile } from './types.js';

const entries: readonly ProfileEntry[] = [
  {
    id: 'apple-app-store',
    name: 'App Store response',
    audience: 'public',
    reviewSite: true,
    limits: [{ counter: 'characters', max: 5970 }],
    maxParts: 1,
    source: 'Three tools that answer App Store reviews agree',
    verified: 'secondary',
  },
  {
    id: 'google-play',
    name: 'Google Play reply',
    audience: 'public',
    reviewSite: true,
    limits: [{ counter: 'characters', max: 350 }],
    maxParts: 1,
    source: 'developers.google.com/android-publisher, reviews.reply: over approximately 350 characters is rejected',
    verified: 'primary',
  },
  {
    id: 'google-business',
    name: 'Google Business Profile reply',
    audience: 'public',
    reviewSite: true,
    limits: [{ counter: 'utf-8-bytes', max: 4096 }],
    maxParts: 1,
    source: 'developers.google.com/my-business, accounts.locations.reviews, ReviewReply.comment: 4096 bytes',
    verified: 'primary',
  },
  {
    id: 'tripadvisor',
    name: 'Tripadvisor management response',
    audience: 'public',
    reviewSite: true,
    limits: [],
    maxParts: 1,
    source: 'tripadvisor.com, management response guidelines, which name no length',
    verified: 'primary',
  },
  {
    id: 'trustpilot',
    name: 'Trustpilot reply',
    audience: 'public',
    reviewSite: true,
    limits: [],
    maxParts: 1,
    source: 'trustpilot.com, guidelines for businesses, which name no length',
    verified: 'primary',
  },
  {
    id: 'yelp-public',
    name: 'Yelp public comment',
    audience: 'public',
    reviewSite: true,
    limits: [],
    privateRoute: 'direct message',
    maxParts: 1,
    source: 'Press on Yelp public comments (2009); no length found',
    verified: 'secondary',
  },
  {
    id: 'yelp-message',
    name: 'Yelp direct message',
    audience: 'private',
    limits: [],
    privateRoute: 'direct message',
    maxParts: 2,
    source: 'No length found',
    verified: 'unverified',
  },
  {
    id: 'amazon',
    name: 'Amazon message to a buyer',
    audience: 'private',
    limits: [],
    maxParts: 1,
    source: 'Public comments of sellers were withdrawn; templates reach the buyer only; no length found',
    verified: 'unverified',
  },
];

/** Answers to reviews, and what marketplaces put in their place. */
export const reviewProfiles: readonly ChannelProfile[] = entries.map(completeProfile);

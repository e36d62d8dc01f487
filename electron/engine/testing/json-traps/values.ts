import type { Trap } from '../trap.ts'
import { at, chat, json, one, two } from './pieces.ts'

/** The traps of a JSON export that lie in its values: words for nothing, numbers, dates, repeats. */
export const valueTraps: readonly Trap[] = [
  json(
    'nothing, written in five ways',
    {
      'Your Activity': {
        'Watch History': { VideoList: null },
        Searches: { SearchList: [] },
        'Off TikTok Activity': {},
        'Ad Interests': { AdInterestCategories: '' },
        Donation: { DonationList: null },
      },
      'Profile And Settings': { Settings: { SettingsMap: null }, 'AI-Moji': { CreateDate: '', AIMojiList: null } },
      'TikTok Live': { 'Watch Live History': { WatchLiveMap: null } },
      ...chat({}),
    },
    {
      counts: {
        'watch-history': 0,
        searches: 0,
        'ad-interests': 1,
        donations: 0,
        settings: 0,
        'ai-moji': 2,
        'live-watched': 0,
        'direct-messages': 0,
      },
      warnings: [],
    },
  ),
  json(
    'words for nothing are kept as they were',
    {
      'Profile And Settings': {
        Following: { Following: ['', 'N/A', 'None', 'N.v.t.', '0', '-1'].map((UserName) => ({ Date: 'N/A', UserName })) },
      },
    },
    {
      counts: { following: 6 },
      undated: { following: 6 },
      records: { following: ['', 'N/A', 'None', 'N.v.t.', '0', '-1'].map((name) => ({ Date: '"N/A"', UserName: `"${name}"` })) },
    },
    'N.v.t.',
  ),
  json(
    'the second before 1970 is no date, and open enums are no error',
    {
      'Your Activity': {
        'Share History': {
          ShareHistoryList: ['repost', 'whatsapp_status', 'chat_list', 'something new'].map((Method, index) => ({
            Date: index === 0 ? '1969-12-31 23:59:59' : at(index),
            SharedContent: 'share_video',
            Link: ['https://vm.tiktok.com/ZMabc/', 'https://www.tiktok.com/', 'https://www.tiktok.com/foryou?x=1', one][index],
            Method,
          })),
        },
      },
    },
    { counts: { shares: 4 }, sentinelDates: { shares: 1 }, spans: { shares: at(1).replace(' ', 'T').concat('Z') } },
    'something new',
  ),
  json(
    'numbers keep every digit, as numbers and as texts',
    '{"Your Activity": {"Status": {"Status List": [{"UID": 7123456789012345678901, "DID": "007", "Price": 0.070, "IDFA": "lost?"}]}}}',
    { records: { 'device-ids': [{ UID: '7123456789012345678901', DID: '"007"', Price: '0.070', IDFA: '"lost?"' }] } },
    'lost?',
  ),
  json(
    'two ascending blocks, rows of one second and exact repeats stay as they stand',
    {
      'Your Activity': {
        'Watch History': {
          VideoList: [
            [1, one],
            [2, two],
            [2, one],
            [1, one],
            [1, one],
            [3, 'lost?'],
          ].map(([second, Link]) => ({ Date: at(Number(second)), Link })),
        },
      },
    },
    {
      counts: { 'watch-history': 6 },
      records: {
        'watch-history': [
          [1, one],
          [2, two],
          [2, one],
          [1, one],
          [1, one],
          [3, 'lost?'],
        ].map(([second, Link]) => ({ Date: JSON.stringify(at(Number(second))), Link: JSON.stringify(Link) })),
      },
    },
    'lost?',
  ),
  json(
    'a photo post: several addresses in one text',
    { Post: { Posts: { VideoList: [{ Date: at(1), Link: 'https://p.example/1\nhttps://p.example/2', Likes: '3', Title: 'lost?' }] } } },
    {
      records: {
        posts: [{ Date: JSON.stringify(at(1)), Link: '"https://p.example/1\\nhttps://p.example/2"', Likes: '"3"', Title: '"lost?"' }],
      },
    },
    'lost?',
  ),
  json(
    'dates with UTC and without, side by side',
    {
      Comment: {
        Comments: {
          CommentsList: [
            { date: `${at(2)} UTC`, comment: 'a' },
            { date: at(1), comment: 'lost?' },
            { date: 'yesterday', comment: 'b' },
          ],
        },
      },
    },
    { counts: { comments: 3 }, undated: { comments: 1 }, spans: { comments: '2025-01-01T00:00:01Z' } },
    'lost?',
  ),
  json(
    'interests as a text, as a list; totals as numbers, as texts, under older keys',
    {
      'Your Activity': {
        'Ad Interests': { AdInterestCategories: ['a', 'lost?'] },
        'Activity Summary': { ActivitySummaryMap: { note: 'n', videoCount: 5, sharedVideoCount: '6' } },
        'Most Recent Location Data': { LocationData: { Date: 'N/A', GpsData: 'N/A', LastRegion: 'N/A' } },
      },
    },
    { counts: { 'ad-interests': 1, 'activity-summary': 3, location: 3 } },
    'lost?',
  ),
]

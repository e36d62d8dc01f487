import { type Category, field } from '../category.ts'

/** Live rooms watched and hosted. */
export const live: readonly Category[] = [
  {
    id: 'live-watched',
    group: 'live',
    kind: 'keyed-map',
    json: [
      ['Tiktok Live', 'Watch Live History', 'WatchLiveMap'],
      ['TikTok Live', 'Watch Live History', 'WatchLiveMap'],
    ],
    txt: ['Watch Live History.txt'],
    date: 'WatchTime',
    sensitivity: 'personal',
    provenance: 'recorded',
    fields: [field('WatchTime', 'date'), field('Link', 'link', 'link')],
  },
  {
    id: 'live-hosted',
    group: 'live',
    kind: 'list',
    json: [
      ['Tiktok Live', 'Go Live History', 'GoLiveList'],
      ['TikTok Live', 'Go Live History', 'GoLiveList'],
    ],
    txt: ['Go Live History.txt'],
    date: 'LiveStartTime',
    sensitivity: 'personal',
    provenance: 'recorded',
    fields: [
      field('LiveStartTime', 'date'),
      field('LiveEndTime', 'date'),
      field('LiveDuration', 'text'),
      field('RoomId', 'text', 'identifier'),
      field('RoomTitle', 'text', 'text'),
      field('CoverUri', 'text', 'link'),
      field('ReplayUrl', 'text', 'link'),
      field('TotalEarning', 'text', 'amount'),
      field('TotalLike', 'text', 'amount'),
      field('TotalView', 'text', 'amount'),
      field('TotalGifter', 'text', 'amount'),
      field('QualitySetting', 'text'),
    ],
  },
  {
    id: 'live-host-settings',
    group: 'live',
    kind: 'map',
    json: [
      ['Tiktok Live', 'Go Live Settings', 'SettingsMap'],
      ['TikTok Live', 'Go Live Settings', 'SettingsMap'],
    ],
    txt: ['Go Live settings.txt'],
    date: null,
    sensitivity: 'everyday',
    provenance: 'recorded',
    fields: [],
  },
  {
    id: 'live-watch-settings',
    group: 'live',
    kind: 'map',
    json: [
      ['Tiktok Live', 'Watch Live Settings', 'WatchLiveSettingsMap'],
      ['TikTok Live', 'Watch Live Settings', 'WatchLiveSettingsMap'],
    ],
    txt: ['Watch Live settings.txt'],
    date: null,
    sensitivity: 'everyday',
    provenance: 'recorded',
    fields: [],
  },
]

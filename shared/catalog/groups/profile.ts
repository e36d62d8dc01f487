import type { Category } from '../category.ts'

/** Who the person is to TikTok, and how the app is set up. */
export const profile: readonly Category[] = [
  {
    id: 'profile-info',
    group: 'profile',
    kind: 'map',
    json: [
      ['Profile', 'Profile Information', 'ProfileMap'],
      ['Profile', 'Profile Info', 'ProfileMap'],
      ['Profile And Settings', 'Profile Info', 'ProfileMap'],
    ],
    txt: ['Profile Info.txt', 'Profile Information.txt'],
    date: null,
    sensitivity: 'sensitive',
    provenance: 'recorded',
    fields: [],
  },
  {
    id: 'settings',
    group: 'profile',
    kind: 'map',
    json: [
      ['App Settings', 'Settings', 'SettingsMap'],
      ['Profile And Settings', 'Settings', 'SettingsMap'],
    ],
    txt: ['Settings.txt'],
    date: null,
    sensitivity: 'everyday',
    provenance: 'recorded',
    fields: [],
  },
  {
    id: 'autofill',
    group: 'profile',
    kind: 'map',
    json: [
      ['Profile', 'Auto Fill'],
      ['Profile', 'Autofill'],
      ['Profile And Settings', 'Autofill'],
    ],
    txt: ['Autofill.txt'],
    date: null,
    sensitivity: 'sensitive',
    provenance: 'recorded',
    fields: [],
  },
  {
    id: 'ai-moji',
    group: 'profile',
    kind: 'map',
    json: [
      ['Profile', 'AIMoji'],
      ['Profile', 'AI-Moji'],
      ['Profile And Settings', 'AI-Moji'],
    ],
    txt: ['AI-Moji.txt'],
    date: null,
    sensitivity: 'personal',
    provenance: 'recorded',
    fields: [],
  },
]

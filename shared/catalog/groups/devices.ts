import { type Category, field } from '../category.ts'

/** From where and with what the account was used. */
export const devices: readonly Category[] = [
  {
    id: 'logins',
    group: 'devices',
    kind: 'list',
    json: [
      ['Activity', 'Login History', 'LoginHistoryList'],
      ['Your Activity', 'Login History', 'LoginHistoryList'],
    ],
    txt: ['Login History.txt'],
    date: 'Date',
    sensitivity: 'sensitive',
    provenance: 'recorded',
    fields: [
      field('Date', 'date'),
      field('IP', 'text', 'address'),
      field('DeviceModel', 'text'),
      field('DeviceSystem', 'text'),
      field('NetworkType', 'text'),
      field('Carrier', 'text'),
    ],
  },
  {
    id: 'device-ids',
    group: 'devices',
    kind: 'list',
    json: [
      ['Activity', 'Status', 'Status List'],
      ['Your Activity', 'Status', 'Status List'],
    ],
    txt: ['Status.txt'],
    date: null,
    sensitivity: 'sensitive',
    provenance: 'recorded',
    fields: [
      field('Resolution', 'text'),
      field('App Version', 'text'),
      field('IDFA', 'text', 'identifier'),
      field('GAID', 'text', 'identifier'),
      field('Android ID', 'text', 'identifier'),
      field('IDFV', 'text', 'identifier'),
      field('UID', 'integer', 'identifier'),
      field('DID', 'text', 'identifier'),
      field('Web ID', 'text', 'identifier'),
    ],
  },
  {
    id: 'location',
    group: 'devices',
    kind: 'map',
    json: [
      ['Activity', 'Most Recent Location Data', 'LocationData'],
      ['Your Activity', 'Most Recent Location Data', 'LocationData'],
    ],
    txt: ['Most Recent Location Data.txt'],
    date: 'Date',
    sensitivity: 'sensitive',
    provenance: 'recorded',
    fields: [],
  },
]

import { type Category, field } from '../category.ts'

/** Other people: who follows, who is followed, who is blocked. */
export const people: readonly Category[] = [
  {
    id: 'followers',
    group: 'people',
    kind: 'list',
    json: [
      ['Activity', 'Follower List', 'FansList'],
      ['Profile', 'Follower List', 'FansList'],
      ['Your Activity', 'Follower', 'FansList'],
      ['Profile And Settings', 'Follower', 'FansList'],
    ],
    txt: ['Follower.txt', 'Follower List.txt'],
    date: 'Date',
    sensitivity: 'about-others',
    provenance: 'recorded',
    fields: [field('Date', 'date'), field('UserName', 'text', 'name', ['Username', 'User Name'])],
  },
  {
    id: 'following',
    group: 'people',
    kind: 'list',
    json: [
      ['Activity', 'Following List', 'Following'],
      ['Profile', 'Following List', 'Following'],
      ['Your Activity', 'Following', 'Following'],
      ['Profile And Settings', 'Following', 'Following'],
    ],
    txt: ['Following.txt', 'Following List.txt'],
    date: 'Date',
    sensitivity: 'about-others',
    provenance: 'recorded',
    fields: [field('Date', 'date'), field('UserName', 'text', 'name', ['Username', 'User Name'])],
  },
  {
    id: 'blocked-users',
    group: 'people',
    kind: 'list',
    json: [
      ['App Settings', 'Block', 'BlockList'],
      ['App Settings', 'Block List', 'BlockList'],
      ['Profile And Settings', 'Block List', 'BlockList'],
    ],
    txt: ['Block List.txt'],
    date: 'Date',
    sensitivity: 'about-others',
    provenance: 'recorded',
    fields: [field('Date', 'date'), field('UserName', 'text', 'name', ['Username', 'User Name'])],
  },
  {
    id: 'profile-views',
    group: 'people',
    kind: 'list',
    json: [['Profile And Settings', 'ProfileViews', 'ProfileViewList']],
    txt: [],
    date: 'Date',
    sensitivity: 'about-others',
    provenance: 'recorded',
    fields: [field('Date', 'date')],
  },
]

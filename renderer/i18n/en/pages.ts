/** What pages are called where something leads to them: these words are needed before the page's own are loaded. */
export const pages = {
  pictures: 'Pictures',
  picture: {
    timeline: 'Time line',
    rhythm: 'Rhythm',
    watched: 'What you watched',
    searched: 'What you looked for',
    people: 'Whom',
    origins: 'Where from',
    reported: 'Who told TikTok about you',
    money: 'Money',
    expiring: 'Links that stop working',
  },
  law: 'The law, place by place',
} as const

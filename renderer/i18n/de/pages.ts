import type { pages as english } from '../en/pages.ts'
import type { Words } from '../words.ts'

export const pages: Words<typeof english> = {
  pictures: 'Bilder',
  picture: {
    timeline: 'Zeitleiste',
    rhythm: 'Rhythmus',
    watched: 'Was Sie ansahen',
    searched: 'Wonach Sie suchten',
    people: 'Mit wem',
    origins: 'Woher',
    reported: 'Wer TikTok von Ihnen erzählte',
    money: 'Geld',
    expiring: 'Links, die ablaufen',
  },
  law: 'Das Recht, Ort für Ort',
}

import type { labels as english } from '../en/labels.ts'
import type { Words } from '../words.ts'

export const labels: Words<typeof english> = {
  title: 'Was die Kennzeichen bedeuten',
  sensitivityTitle: 'Wie heikel es sein kann',
  sensitivityNote: 'Dossier vergibt dieses Kennzeichen nach der Datenart. Was bei Ihnen steht, kann mehr oder weniger wiegen.',
  certaintyTitle: 'Wer das sagt',
  sensitivity: {
    everyday: { name: 'Alltäglich', means: 'Die meisten hätten nichts dagegen, dass andere das sehen.' },
    personal: { name: 'Persönlich', means: 'Es zeigt Gewohnheiten, Vorlieben oder Pläne von Ihnen.' },
    sensitive: {
      name: 'Sensibel',
      means: 'Es kann zeigen, was man sonst für sich behält: Gesundheit, Geld, Glauben, Orte, Sorgen.',
    },
    'about-others': { name: 'Über andere Menschen', means: 'Vieles darin betrifft andere. Auch sie haben Rechte daran.' },
  },
  certainty: {
    recorded: { name: 'Von TikTok aufgezeichnet', means: 'TikTok hat es festgehalten, als es geschah oder als Sie es eingegeben haben.' },
    inferred: { name: 'Von TikTok vermutet', means: 'TikTok vermutet es von Ihnen. Es kann falsch sein.' },
    'worked-out': {
      name: 'Von dieser App ermittelt',
      means: 'Dossier hat es auf diesem Computer aus Ihrem Archiv ermittelt. Von TikTok stammt es nicht.',
    },
    absent: { name: 'Nicht im Export', means: 'Die Datei enthält dazu nichts. Das heißt nicht, dass nichts erhoben wurde.' },
  },
}

import type { content as english } from '../../en/about/content.ts'
import type { Words } from '../../words.ts'

export const content: Words<typeof english> = {
  posts: {
    what: 'Ihre Videos und Fotobeiträge: zu jedem ein Link, die Uhrzeit, die Likes und wer ihn sehen und verwenden darf.',
    matters:
      'Das haben Sie selbst gemacht, manches vielleicht vor Jahren. Ein Gesicht, eine Stimme, ein Ort oder ein Titel kann auf Sie und auf andere hinweisen. Auch Beiträge, die nur Sie sehen, stehen hier.',
    do: 'Einzelne Beiträge können Sie in der TikTok-App löschen. Sichern Sie bald, was Sie behalten wollen: Die Links gelten nur einige Tage. Videos, die andere mit Ihrem gemacht haben, etwa Duette, bleiben; verlangen Sie deren Löschung eigens.',
    limits:
      'Wie oft ein Beitrag angesehen wurde und was andere dazu schrieben, steht nicht im Export. Auch die Videos und Fotos selbst stehen nicht in der Datei. In einem der bisher bekannten Archive reichte die Liste bis zum ersten Beitrag zurück.',
  },
  'deleted-posts': {
    what: 'Beiträge, die Sie kurz vor dem Erstellen der Datei gelöscht haben.',
    matters: 'Was hier steht, war noch gespeichert, als die Datei entstand, obwohl Sie es in der App schon gelöscht hatten.',
    do: 'Steht bei Ihnen etwas darin, so können Sie die endgültige Löschung verlangen.',
    limits: 'In allen bisher bekannten Archiven war die Liste leer. Wie lange ein Beitrag darauf bleibt, ist nicht bekannt.',
  },
  comments: {
    what: 'Kommentare, die Sie geschrieben haben, jeweils mit Uhrzeit.',
    matters:
      'Ein Kommentar ist Ihre eigene Stimme, oft schnell hingeschrieben. Es kann darin um Krankheit, um den Glauben oder um Freunde gehen. Andere haben ihn vielleicht längst gelesen und kopiert.',
    do: 'Einzelne Kommentare können Sie in der TikTok-App löschen. Sie können auch die Löschung aller Kommentare verlangen.',
    limits: 'Vor 2026 sagte der Export nicht, unter welchem Video ein Kommentar steht. Was andere geantwortet haben, fehlt.',
  },
  'location-reviews': {
    what: 'Bewertungen, die Sie zu Orten wie einem Café geschrieben haben: der Ort, Ihre Note, Ihr Text und die Likes.',
    matters: 'Bewertungen können zeigen, wo Sie waren und wann. Das Datum ist das der Bewertung, nicht das des Besuchs.',
    do: 'Sie können verlangen, dass TikTok sie löscht, und Ihr Konto behalten.',
    limits: 'Im Export steht der Name des Ortes, nicht seine Lage auf der Karte.',
  },
}

import type { messages as english } from '../../en/about/messages.ts'
import type { Words } from '../../words.ts'

export const messages: Words<typeof english> = {
  'direct-messages': {
    what: 'Ihre Chats mit einzelnen Menschen: wer schrieb, wann, und der Text.',
    matters:
      'Ein guter Teil davon stammt von anderen, und die haben sich nicht ausgesucht, in Ihrem Archiv zu stehen. Chats können Adressen, Streit, Liebe und Geheimnisse enthalten. Ein einzelner Satz kann ohne seinen Chat etwas anderes sagen, als gemeint war.',
    do: 'Denken Sie an die anderen, bevor Sie einen Chat zeigen oder weitergeben. Die Privatansicht ersetzt Namen und Texte. Sie können die Löschung Ihrer Nachrichten verlangen. Die andere Seite hat ihre vielleicht weiterhin.',
    limits:
      'Bilder stehen nicht im Export; ein geteiltes Video steht hier als Link. Wann eine Nachricht gelesen wurde, fehlt, obwohl die Richtlinien von TikTok für Europa und den größten Teil der Welt es nennen.',
  },
  'group-chats': {
    what: 'Ihre Chats mit mehreren Menschen: wer schrieb, wann, und der Text.',
    matters: 'In einem Gruppenchat stammt das meiste von anderen. Man sieht auch, wer zur Gruppe gehört.',
    do: 'Denken Sie an die anderen, bevor Sie einen Chat zeigen oder weitergeben. Sie können die Löschung Ihrer Nachrichten verlangen. Die anderen haben ihre vielleicht weiterhin.',
    limits:
      'In allen bisher bekannten Archiven war dieser Teil leer. Stehen bei Ihnen Chats darin, so kann ihr Aufbau auch für Dossier neu sein; gezeigt wird alles.',
  },
  'tako-chats': {
    what: 'Ihre Gespräche mit Tako, dem KI-Assistenten von TikTok: jeweils ein Titel und die Nachrichten mit Uhrzeit.',
    matters: 'Einen Assistenten fragt man, was man sonst niemanden fragt. Schon ein Titel kann darum etwas verraten.',
    do: 'Sehen Sie alles durch, bevor Sie das Archiv jemandem zeigen. Sie können die Löschung verlangen und Ihr Konto behalten.',
    limits:
      'Der Aufbau ist nur aus einem einzigen Export bekannt. Dateien, die Sie geschickt haben, und andere KI-Werkzeuge von TikTok haben darin keinen Platz.',
  },
}

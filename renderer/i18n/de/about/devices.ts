import type { devices as english } from '../../en/about/devices.ts'
import type { Words } from '../../words.ts'

export const devices: Words<typeof english> = {
  logins: {
    what: 'Anmeldungen bei Ihrem Konto: Uhrzeit, Internetadresse, Gerät, dessen System und Art des Netzes.',
    matters:
      'Eine Internetadresse sagt ungefähr, wo ein Gerät ins Netz geht und über welche Firma. Viele hintereinander können Wohnung, Arbeit und Reisen zeigen. Jede für sich kann weit danebenliegen, vor allem im Mobilfunk. Keine davon sagt, wo TikTok seine Daten aufbewahrt.',
    do: 'Achten Sie auf Geräte, die Sie nicht kennen. Eine fremde Zeile muss nichts Schlimmes heißen: Auch ein neues Telefon oder ein anderes Netz sieht fremd aus. Sie können die Löschung der Liste verlangen.',
    limits: 'Nicht jedes Öffnen der App steht hier. In einem der bisher bekannten Archive reichte die Liste etwa 15 Monate zurück.',
  },
  'device-ids': {
    what: 'Nummern, an denen TikTok Ihre Geräte und Browser unterscheidet, dazu Bildschirmgröße und App-Version.',
    matters:
      'Es sind keine Namen, aber sie verbinden, was auf einem Gerät geschieht. Werbenummern haben alle Apps eines Geräts gemeinsam. So können Firmen abgleichen, was sie wissen.',
    do: 'Veröffentlichen Sie diese Nummern nicht. Sie können TikTok helfen, Daten zu einem Gerät zu finden, wenn Sie deren Löschung verlangen.',
    limits:
      'Ein Datum gibt es nicht. iPhones füllen andere Felder als Android-Telefone. In älteren Exporten fehlen Nutzernummer und Gerätenummer.',
  },
  location: {
    what: 'Der letzte Ort, den TikTok von Ihnen hat: Datum, Position und Region.',
    matters:
      'Eine Position kann zeigen, wo Sie wohnen. In allen bisher bekannten Archiven stand hier aber nur „N/A“. Alle Richtlinien von TikTok sagen, dass es den ungefähren Ort erfasst und den genauen, wenn Sie es erlauben.',
    do: 'Steht bei Ihnen eine Position, so können Sie ihre Löschung verlangen und Ihr Konto behalten.',
    limits: 'Höchstens ein einziger Ort, keine Liste Ihrer Wege. TikTok sagt, dass es diesen Teil in den meisten Ländern nicht gibt.',
  },
}

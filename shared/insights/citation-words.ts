/** The words of citations, per language: what is printed beside a figure, so that each sentence must be true by itself. */
export const citationWords = {
  en: {
    figure: 'Figure',
    rule: 'How we know',
    category: 'Category',
    zone: 'Time zone',
    gap: 'A session ends after',
    minutes: (count: number) => `${count} minutes without a record`,
    countedBy: 'Counted by',
    archive: 'Archive',
    noHash: 'its SHA-256 was not computed',
    folder: 'an unpacked folder, which has no SHA-256',
    reproduce: 'To count it again',
    figures: {
      timeline: {
        name: 'Records over time',
        rule: 'Records of all sections that carry a date, by the clock and the calendar of the time zone. Records without a date are left out.',
      },
      day: {
        name: 'What happened on a day',
        rule: 'Records of all sections that carry a date, from midnight to midnight in the time zone.',
      },
      rhythm: {
        name: 'Hours, weekdays and days',
        rule: 'Records of the category by the clock and the calendar of the time zone. A record says when something was opened, not for how long.',
      },
      sessions: {
        name: 'Sessions',
        rule: 'Records that follow each other without a longer gap make a session. It lasts from its first record to its last.',
      },
      watched: {
        name: 'Videos watched',
        rule: 'The upload time is worked out from the number in each link; TikTok does not document it. A video counts as watched again when it was opened at another moment.',
      },
      searched: {
        name: 'Searches',
        rule: 'Texts as they were typed. In a group are texts that differ only in case, accents and white space, or that share their first word.',
      },
      people: {
        name: 'Messages and contacts',
        rule: 'Messages by the name of the sender. Where it is neither the account’s nor the partner’s, the direction counts as unclear.',
      },
      origins: {
        name: 'Logins',
        rule: 'Addresses as TikTok recorded them. A country is where an address is registered, named only where two tables agree; it may be wrong. It says nothing about where data went.',
      },
      reported: {
        name: 'Reports from other apps and sites',
        rule: 'Records by source and event as TikTok wrote them. Sources that are bare numbers count as unnamed.',
      },
      money: {
        name: 'Money',
        rule: 'Exact sums, each of one section, one status and one currency. Nothing was converted.',
      },
      expiring: {
        name: 'Links that stop working',
        rule: 'Links that carry in their address the moment at which they end.',
      },
    },
  },
  de: {
    figure: 'Zahl',
    rule: 'Woher wir das wissen',
    category: 'Kategorie',
    zone: 'Zeitzone',
    gap: 'Eine Sitzung endet nach',
    minutes: (count: number) => `${count} Minuten ohne Eintrag`,
    countedBy: 'Gezählt von',
    archive: 'Archiv',
    noHash: 'die SHA-256-Prüfsumme wurde nicht berechnet',
    folder: 'ein entpackter Ordner, der keine SHA-256-Prüfsumme hat',
    reproduce: 'So lässt es sich nachzählen',
    figures: {
      timeline: {
        name: 'Einträge im Lauf der Zeit',
        rule: 'Einträge aller Abschnitte mit Datum, nach Uhr und Kalender der Zeitzone. Einträge ohne Datum zählen nicht mit.',
      },
      day: {
        name: 'Was an einem Tag geschah',
        rule: 'Einträge aller Abschnitte mit Datum, von Mitternacht bis Mitternacht in der Zeitzone.',
      },
      rhythm: {
        name: 'Stunden, Wochentage und Tage',
        rule: 'Einträge der Kategorie nach Uhr und Kalender der Zeitzone. Ein Eintrag sagt, wann etwas geöffnet wurde, nicht wie lange.',
      },
      sessions: {
        name: 'Sitzungen',
        rule: 'Einträge, die ohne längere Pause aufeinander folgen, sind eine Sitzung. Sie dauert vom ersten Eintrag bis zum letzten.',
      },
      watched: {
        name: 'Angesehene Videos',
        rule: 'Wann ein Video hochgeladen wurde, ist aus der Nummer in seinem Link errechnet; TikTok beschreibt das nicht. Als erneut angesehen gilt ein Video, das zu einem anderen Zeitpunkt geöffnet wurde.',
      },
      searched: {
        name: 'Suchen',
        rule: 'Texte, wie sie eingegeben wurden. Zusammen stehen Texte, die sich nur in Großschreibung, Akzenten und Leerzeichen unterscheiden oder mit demselben Wort beginnen.',
      },
      people: {
        name: 'Nachrichten und Kontakte',
        rule: 'Nachrichten nach dem Namen des Absenders. Ist es weder der des Kontos noch der des Gegenübers, bleibt die Richtung ungeklärt.',
      },
      origins: {
        name: 'Anmeldungen',
        rule: 'Adressen, wie TikTok sie gespeichert hat. Ein Land ist das, in dem eine Adresse registriert ist, und steht nur da, wo zwei Verzeichnisse übereinstimmen; es kann falsch sein. Es sagt nichts darüber, wohin Daten gingen.',
      },
      reported: {
        name: 'Meldungen anderer Apps und Websites',
        rule: 'Einträge nach Quelle und Ereignis, wie TikTok sie nennt. Quellen, die nur aus Ziffern bestehen, zählen als namenlos.',
      },
      money: {
        name: 'Geld',
        rule: 'Genaue Summen, jede aus einem Abschnitt, einem Status und einer Währung. Nichts wurde umgerechnet.',
      },
      expiring: {
        name: 'Links, die ablaufen',
        rule: 'Links, in deren Adresse steht, wann sie enden.',
      },
    },
  },
} as const

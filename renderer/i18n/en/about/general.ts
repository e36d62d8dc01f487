/** What is said of a part that Dossier does not know, of one that is empty, and of one that the archive does not have. */
export const shelf = {
  what: 'Dossier does not know this part of the export yet. You see it as it stands in the file, so that nothing is lost.',
  matters:
    'TikTok adds new parts to the export now and then. The name of a part may hint at what it holds, but a name alone proves little. Read the values before you draw a conclusion.',
  do: 'Look at the values, and at where they stand in the file. You can choose this part in the letter to TikTok, under the name that it has in the file.',
  limits: 'Dossier cannot tell what these values mean or how much they give away.',
} as const

export const empty = {
  what: 'This part stands in the export, but it is empty.',
  matters:
    'It says one thing only: TikTok put nothing here when it made the file. It does not say that nothing was ever collected. Some parts were empty in every archive seen so far.',
  do: 'If you expected something here, ask TikTok for a new archive with all data, and look again.',
  limits:
    'The file does not say why the part is empty. Older entries may have dropped out of it, or you may never have used this part of the app.',
} as const

export const absent = {
  what: 'This archive has no such part.',
  matters:
    '“Not in the file” does not mean “not collected”. You may have asked for some of your data only. And TikTok has added, moved and renamed parts of the export over the years.',
  do: 'Ask TikTok for your data once more. In the app: Profile, Menu ☰, “Settings and privacy”, “Account”, “Download your data”. Choose all data.',
  limits:
    'No archive shows everything that TikTok holds. The signals by which it chooses your videos, for one, have no place in the export.',
} as const

export const stored = {
  title: 'What is stored on this computer now',
  lead: {
    nothing: 'Nothing. Dossier keeps no file of its own.',
    settings: 'Your settings, and nothing from any archive.',
    more: 'Your settings, and what is listed below.',
  },
  looked: 'Dossier has just looked at the disk. This is what it found in {{folder}} and in the folder for temporary files.',
  again: 'Look again',
  failed: 'The disk could not be looked at.',
  settings: {
    title: 'Settings',
    file: 'The file {{name}}, {{size}}. It holds this and no more:',
    none: 'No file. Everything is set as at the first start.',
    name: 'Setting',
    value: 'As it stands in the file',
    of: { theme: 'Appearance', language: 'Language', zone: 'Time zone', zoom: 'Size in per cent', window: 'Place and size of the window' },
  },
  archives: {
    title: 'Archives',
    open: 'An archive is open. It is read where it lies, and what was read stands in memory alone. Once you close it, that is gone.',
    none: 'None is open, and none is remembered.',
  },
  staging: {
    title: 'Temporary files',
    none: 'None.',
    some_one: '{{count}} file, {{size}}: part of an export that is under way or was broken off.',
    some_other: '{{count}} files, {{size}}: parts of an export that is under way or was broken off.',
  },
  clipboard: {
    title: 'Clipboard',
    holds: 'It holds what you last copied from Dossier.',
    none: 'It holds nothing that was copied from Dossier.',
  },
  saved: {
    title: 'Files that you saved',
    none: 'None since Dossier was started.',
    note: 'These files are yours, and Dossier leaves them alone. It knows their names until you close it.',
    kind: { letter: 'Letter', dates: 'Calendar file', records: 'Records', picture: 'Picture' },
  },
  runtime: {
    title: 'Files of Chromium',
    text_one:
      'Chromium draws this window and keeps {{count}} file beside the settings, {{size}}. The archive goes into none of them, and most are emptied at each start.',
    text_other:
      'Chromium draws this window and keeps {{count}} files beside the settings, {{size}}. The archive goes into none of them, and most are emptied at each start.',
  },
  others: {
    title: 'Other files',
    text: 'These lie in the same folder, and Dossier does not know what they are. It leaves them alone.',
  },
  beyond: {
    title: 'What Dossier cannot see',
    text: 'The system may write memory to its swap space, and its dialogs may remember the last folder.',
  },
  forget: {
    title: 'Forget it',
    text: 'Removes the settings and temporary files, and takes what was copied off the clipboard. Language, appearance, time zone and size go back to those of the first start. Open archives stay open, and files that you saved stay where they are.',
    button: 'Forget it now',
    done: 'Forgotten. Everything is set as at the first start.',
  },
} as const

/** The words of the two labels that everything in the app carries, each with the sentence that explains it. */
export const labels = {
  title: 'What the labels mean',
  sensitivityTitle: 'How much you may mind',
  sensitivityNote: 'Dossier gives this label by the kind of data. What stands in yours may weigh more or less.',
  certaintyTitle: 'Who says so',
  sensitivity: {
    everyday: { name: 'Everyday', means: 'Most people would not mind if others saw this.' },
    personal: { name: 'Personal', means: 'It shows habits, tastes or plans of yours.' },
    sensitive: {
      name: 'Sensitive',
      means: 'It can show what people tend to keep to themselves: health, money, beliefs, places, worries.',
    },
    'about-others': { name: 'About other people', means: 'Much of it is about other people. They have rights in it too.' },
  },
  certainty: {
    recorded: { name: 'Recorded by TikTok', means: 'TikTok wrote it down when it happened or when you typed it in.' },
    inferred: { name: 'Guessed by TikTok', means: 'TikTok worked it out about you. It may be wrong.' },
    'worked-out': {
      name: 'Worked out by this app',
      means: 'Dossier worked it out on this computer, from what your archive says. TikTok did not write it.',
    },
    absent: { name: 'Not in the export', means: 'The file holds nothing on this. That does not mean that nothing was collected.' },
  },
} as const

/** What was liked or kept as a favourite. */
export const likes = {
  likes: {
    what: 'Videos you gave a heart, each with a link and the time. The videos themselves are not in the file.',
    matters:
      'Likes show taste, humour and moods, and over the years how they changed. A heart need not mean that you agree: it may have been a thank-you, or a slip of the thumb.',
    do: 'You can ask TikTok to delete the list and keep your account. Keep the archive first if you want to find these videos again.',
    limits:
      'Who made a video and what it shows is not in the export. In the archives seen so far this list went back for years, further than the watch history.',
  },
  'favorite-videos': {
    what: 'Videos that you saved as favourites, each with a link and the time.',
    matters:
      'You save what you want to find again: a recipe, a workout, good advice. So favourites can say more about your plans than likes do.',
    do: 'Keep the archive first: it is the only list of these links that you have outside the app. Then you can ask TikTok to delete it.',
    limits: 'Who made a video and what it shows is not in the export. A video may be gone by now.',
  },
  'favorite-effects': {
    what: 'Camera effects that you saved as favourites, each with a link and the time.',
    matters: 'It says little: which effects you wanted to use or try.',
    do: 'You can ask TikTok to delete the list and keep your account.',
    limits: 'The name of the effect is not in the export, and not whether you ever used it.',
  },
  'favorite-hashtags': {
    what: 'Hashtags that you saved as favourites, each with a link and the time.',
    matters: 'A hashtag names a subject. A few together can show what you care about.',
    do: 'You can ask TikTok to delete the list and keep your account.',
    limits: 'The export holds a link with a number, not the hashtag as a word.',
  },
  'favorite-sounds': {
    what: 'Songs and sounds that you saved as favourites, each with a link and the time.',
    matters: 'It shows your taste in music, and how that changed.',
    do: 'You can ask TikTok to delete the list and keep your account.',
    limits: 'The export holds a link with a number, not the title.',
  },
  'favorite-collections': {
    what: 'The names of folders into which you sorted favourites, each with the time.',
    matters: 'You chose these names yourself. A name such as “New job” or “Gifts for Anna” tells more than the videos inside.',
    do: 'You can ask TikTok to delete the list and keep your account.',
    limits: 'Which videos are in a folder is not in the export. This part stands in newer exports only.',
  },
  'favorite-comments': {
    what: 'Comments by other people that you saved as favourites.',
    matters: 'They would show what you found funny, helpful or true. Other people wrote them.',
    do: 'If there is something in yours, you can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
  'favorite-places': {
    what: 'Places that you saved as favourites.',
    matters: 'Saved places can show where you live, eat or plan to travel. A saved place is a wish, not a visit.',
    do: 'If there is something in yours, you can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
  'favorite-playlists': {
    what: 'Playlists that you saved as favourites.',
    matters: 'They would show what you want to watch or hear again.',
    do: 'If there is something in yours, you can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
  'favorite-movies-tv': {
    what: 'Films and series that you saved as favourites.',
    matters: 'They would show your taste, and perhaps what you plan to watch.',
    do: 'If there is something in yours, you can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
} as const

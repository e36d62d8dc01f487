/** What the person published or wrote in public. */
export const content = {
  posts: {
    what: 'Your videos and photo posts: a link to each, the time, the likes, and who may see and use it.',
    matters:
      'You made these yourself, some of them perhaps years ago. A face, a voice, a place or a title can point to you and to others. Posts that only you can see are here too.',
    do: 'You can delete a single post in the TikTok app. Save what you want to keep soon: the links work for some days only. Videos that others made with yours, such as duets, stay; ask for those apart.',
    limits:
      'How often a post was viewed and what others wrote below it is not in the export. The videos and photos are not in the file either. In one archive seen so far the list went back to the first post.',
  },
  'deleted-posts': {
    what: 'Posts that you deleted not long before the file was made.',
    matters: 'What stands here was still stored when the file was made, though you had deleted it in the app.',
    do: 'If there is something in yours, you can ask TikTok to delete it for good.',
    limits: 'The list was empty in every archive seen so far. How long a post stays on it is not known.',
  },
  comments: {
    what: 'Comments that you wrote, each with the time.',
    matters:
      'A comment is your own voice, often written in a moment. It may tell of your health, your beliefs or somebody you know. Others may have read and copied it long ago.',
    do: 'You can delete a single comment in the TikTok app. You can also ask TikTok to delete them all.',
    limits: 'Before 2026 the export did not say below which video a comment stands. What others answered is not in it.',
  },
  'location-reviews': {
    what: 'Reviews that you wrote about places such as a café: the place, your rating, your text, and the likes.',
    matters: 'Reviews can show where you go and when. The date is that of the review, not of the visit.',
    do: 'You can ask TikTok to delete them and keep your account.',
    limits: 'The export holds the name of the place, not its position on a map.',
  },
} as const

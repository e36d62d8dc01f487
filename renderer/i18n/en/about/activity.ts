/** What was watched, searched, shared and tapped. */
export const activity = {
  'watch-history': {
    what: 'Videos that TikTok played to you, each with a link and the time. The videos themselves are not in the file.',
    matters:
      'A long list shows habits: when you were up, how your evenings went, what came your way for weeks on end. It says that a video played, not that you watched all of it or liked it.',
    do: 'You can ask TikTok to delete this list and keep your account. Keep the archive first: nobody can give you the list again.',
    limits:
      'How long you watched, who made the video and why it was shown to you are not in the export. In one archive seen so far the list went back six months; others reach back for years.',
  },
  searches: {
    what: 'The words you typed into the search box, each with the time.',
    matters:
      'Searches can give away more than anything else you do here: a worry, a plan, an illness, a person you think about. One search proves little. It may have been for a friend, for school, or a slip of the finger.',
    do: 'Look through it before you show this archive to anyone. Privacy view hides the words. You can ask TikTok to delete the list and keep your account.',
    limits:
      'What the search found and what you opened then is not in the export. In one archive seen so far the list went back about three months.',
  },
  shares: {
    what: 'What you passed on, such as a video or a profile. Each line has the time and the way it went: a chat, a copied link, another app.',
    matters:
      'It shows what you thought was worth passing on, and which other apps you use for it. To whom you sent it is not said here. If it went through a TikTok chat, it may stand again among your messages.',
    do: 'You can ask TikTok to delete the list. What you sent stays with those who got it.',
    limits: 'Reposts stand here with a date that means “no date”. In one archive seen so far the list went back about six months.',
  },
  reposts: {
    what: 'Videos that you passed on to others with the Repost button, each with a link and the time.',
    matters: 'A repost puts a video before other people under your name. The list shows what you stood up for, and when.',
    do: 'You can ask TikTok to delete the list.',
    limits: 'This part exists in exports of 2026. In older ones reposts stand among the shares, without a true date.',
  },
  hashtags: {
    what: 'Hashtags that belong to your account, each with a link.',
    matters:
      'Hashtags name subjects, so the list may hint at what you post about. TikTok does not say in the export how a hashtag got onto it.',
    do: 'You can ask TikTok to delete the list.',
    limits: 'The list carries no dates.',
  },
  'activity-summary': {
    what: 'A few totals since you opened the account: videos watched to the end, commented on and shared.',
    matters:
      'The totals reach back to the first day, while most lists in the export do not. That tells you that more was counted than is listed. It does not tell you whether TikTok still holds each single event.',
    do: 'Compare the totals with the lists of videos, comments and shares in your archive. You can ask TikTok to delete them.',
    limits: 'TikTok notes beside the figures that they may be several days late. Videos that you left early are not counted here.',
  },
  stickers: {
    what: 'A list for stickers. TikTok does not say in the export which ones it means.',
    matters: 'Nobody can say yet what it would show: the list was empty in every archive seen so far.',
    do: 'If there is something in yours, you can ask TikTok to delete it.',
    limits: 'Its form is not known. Whatever stands here is shown as it is in the file.',
  },
} as const

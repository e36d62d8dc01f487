/** Other people: who follows, who is followed, who is blocked. */
export const people = {
  followers: {
    what: 'Accounts that follow you, each with the time since when.',
    matters:
      'These are other people, and some of them may be friends of yours in real life. A list like this can show who belongs together. It does not prove it: you may not know most of those who follow you.',
    do: 'Think of these people before you pass the list on. Privacy view replaces their names.',
    limits: 'Only those who follow you now. Those who left are missing. An account that no longer exists stands here as “N/A”.',
  },
  following: {
    what: 'Accounts that you follow, each with the time since when.',
    matters:
      'It shows what and who interests you, and can hint at views, faith, health or where you live. To follow an account is not to agree with it.',
    do: 'Go through the list before you show it to others. You can ask TikTok to delete it. What that would mean for your feed, no archive can tell.',
    limits: 'Only those you follow now. Accounts that you left are missing.',
  },
  'blocked-users': {
    what: 'Accounts that you blocked, each with the time.',
    matters:
      'Behind a name here there may be a quarrel, a breakup or worse. The list is about other people too. Most will not know that they are on it.',
    do: 'Keep it to yourself. Think twice before you ask for this list to be deleted: nobody can say from here whether the blocks would end with it.',
    limits: 'Why you blocked somebody is not said. A date can be older than TikTok: accounts of the app musical.ly came along.',
  },
  'profile-views': {
    what: 'A list for visits to profiles. TikTok does not say in the export who visited whom.',
    matters: 'It would be about other people as well as about you: who looked at whose page, and when.',
    do: 'If there is something in yours, you can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
} as const

/** What advertisers and other apps told TikTok, and what TikTok concluded. */
export const ads = {
  'ad-interests': {
    what: 'Interests that TikTok guesses you have, so as to choose ads for you.',
    matters:
      'These are guesses. Some will fit, others not, and the file does not say how TikTok came to them. TikTok’s policies say that it works out interests, gender and age. Even so, this part was empty in every real archive seen so far.',
    do: 'In the EU and its neighbours Iceland, Liechtenstein, Norway, Switzerland and the UK, you can take back your consent to personal ads. That is done in the ads settings of the app. You can also ask TikTok to delete the guesses.',
    limits: 'The reasons are missing. So are the guesses by which TikTok chooses videos for you: they have no place in the export.',
  },
  'off-tiktok-activity': {
    what: 'What other apps, websites and shops told TikTok about you: who told it, what happened there, and when.',
    matters:
      'It shows where you were outside TikTok: a page opened, a product put into a cart, a purchase. Companies sent this, or let tools of TikTok run on their pages. A line can also come from somebody else who used your device.',
    do: 'In the TikTok app: Profile, Menu ☰, “Settings and privacy”, “Ads”. There, “Clear activity” works once in 24 hours. “Disconnect advertisers” is shown only where personal ads are on, and not everywhere. You can also ask TikTok to delete the list.',
    limits:
      'The page, the product and the price are missing, and often the sender is only a number. In one archive seen so far the list went back about 15 months.',
  },
  'ad-visits': {
    what: 'Ads that you opened, each with its title, its link and the time.',
    matters:
      'To open an ad is to show interest, or to miss the button beside it. A few in a row can hint at what you want to buy or what you worry about.',
    do: 'You can ask TikTok to delete the list and keep your account.',
    limits: 'Ads that you saw but did not open are missing, and so is how long you looked. This part exists in exports of 2026.',
  },
  'ad-form-responses': {
    what: 'What you typed into forms inside ads, for example to get an offer.',
    matters: 'You meant it for one company. A copy that stands here was kept by TikTok too.',
    do: 'If there is something in yours, you can ask TikTok to delete it. The company has its own copy: ask the company to delete that one.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
  'ad-partners': {
    what: 'Data partners and advertisers whose data about you may have been used for ads. This part is from older exports.',
    matters: 'It names companies that may know something about you. It does not say what they know, or how they came by it.',
    do: 'You can ask TikTok to delete it. The companies named here hold their own data: ask each of them about it.',
    limits: 'Names only, no dates. Newer exports have the part “Activity outside TikTok” instead.',
  },
  'third-party-usage': {
    what: 'What other apps and websites told TikTok about you. This is the older form of “Activity outside TikTok”.',
    matters:
      'It shows where you were outside TikTok. Companies sent this, or let tools of TikTok run on their pages. A line can also come from somebody else who used your device.',
    do: 'In the TikTok app: Profile, Menu ☰, “Settings and privacy”, “Ads”, “Clear activity”. You can also ask TikTok to delete the list.',
    limits: 'The page, the product and the price are missing, and often the sender is only a number.',
  },
} as const

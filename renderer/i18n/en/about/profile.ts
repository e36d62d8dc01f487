/** Who the person is to TikTok, and how the app is set up. */
export const profile = {
  'profile-info': {
    what: 'What your account says about you: names, date of birth, e-mail, phone, picture and linked platforms. It also counts your followers and likes.',
    matters:
      'It ties the account to you as a person. With a birth date, a phone number or an e-mail address, others can tell who is behind it. One line, the gender, is a guess by TikTok. It may be wrong, and in the archives seen so far no guess stood there.',
    do: 'Check whether it is right. Privacy view hides it before you show your screen to anyone. It belongs to the account itself: if you ask for everything to be deleted, the account is closed.',
    limits:
      'Only what is true now, no former names, numbers or addresses. The link to your picture stops working after some days. Your password is not in the export.',
  },
  settings: {
    what: 'How the app was set on the day the file was made. It says who may see you, find you and write to you, and how ads, language and filters were set.',
    matters:
      'It shows how open your account is. A few lines say more than that: interests, words you filter out, screen time, and whether a parent is linked to the account.',
    do: 'Read each line and see if it is as you want it. You change settings in the app, under “Settings and privacy”.',
    limits: 'Only one day, not what was set before. Not every setting of the app is in the export.',
  },
  autofill: {
    what: 'Contact details that TikTok may fill into forms for you: name, e-mail, phone and address.',
    matters: 'Your name and address may stand here in full. Where a line reads “N/A”, TikTok has written nothing down.',
    do: 'You can ask TikTok to delete these details and keep your account.',
    limits: 'Card details for filling in forms have no place in the export.',
  },
  'ai-moji': {
    what: 'Avatars that TikTok’s AI made for you, and the day they were made.',
    matters: 'An avatar of this kind can be made from a photo of your face. The export does not say which photo, or whether it was kept.',
    do: 'If there is something in yours, you can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
} as const

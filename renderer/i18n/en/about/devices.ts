/** From where and with what the account was used. */
export const devices = {
  logins: {
    what: 'Logins to your account: the time, the internet address, the device, its system and the kind of network.',
    matters:
      'An internet address tells roughly where a device goes online, and through which company. Many in a row can show home, work and travel. Each one alone can be far off, above all on a mobile network. None of them says where TikTok keeps its data.',
    do: 'Look for devices that you do not know. A strange line need not mean harm: a new phone or another network looks strange too. You can ask TikTok to delete the list.',
    limits: 'Not every time you opened the app is here. In one archive seen so far the list went back about 15 months.',
  },
  'device-ids': {
    what: 'Numbers by which TikTok tells your devices and browsers apart, with screen size and app version.',
    matters:
      'They are not names, but they tie together what is done on one device. Advertising numbers are shared by all apps on a device, so companies can match what they know.',
    do: 'Do not post these numbers. They can help TikTok to find data about a device when you ask for its deletion.',
    limits: 'There are no dates. iPhones fill other fields than Android phones. Older exports lack the user number and the device number.',
  },
  location: {
    what: 'The last place that TikTok has for you: date, position and region.',
    matters:
      'A position can show where you live. But in every archive seen so far these fields read “N/A”. TikTok’s policies all say that it collects a rough place, and a precise one if you allow it.',
    do: 'If there is a position in yours, you can ask TikTok to delete it and keep your account.',
    limits: 'One place at most, not a list of where you have been. TikTok says that this part is not offered in most countries.',
  },
} as const

/** Live rooms watched and hosted. */
export const live = {
  'live-watched': {
    what: 'Live rooms that you watched, each with the time, and what you wrote or asked there.',
    matters:
      'All who were in the room could read what you wrote, and some of them may know you. The list shows at what hours you watch, and often whom.',
    do: 'You can ask TikTok to delete the list and keep your account. Those who were there may still know what you wrote.',
    limits: 'How long you stayed is not in the export. The link is often empty, and then the file does not say who hosted the room.',
  },
  'live-hosted': {
    what: 'Live rooms that you hosted: start, end and title, with what you earned and how many people watched, liked and gave gifts.',
    matters: 'You were in public here, perhaps with your face, your voice and your home in the picture. The amounts show what you took in.',
    do: 'Save a replay soon if you want to keep it: the link works for some days only. You can ask TikTok to delete the list.',
    limits: 'Neither the picture nor the chat of the room is in the export, and not who gave which gift.',
  },
  'live-host-settings': {
    what: 'How your own live rooms are set up: who may comment, send gifts, ask, join in or invite you.',
    matters: 'It shows how open your rooms are. It can name people whom you chose to keep order, and words that you do not want to read.',
    do: 'Read each line and see if it is as you want it. You change settings in the TikTok app.',
    limits: 'Only one day, not what was set before. “N/A” means that TikTok wrote nothing down.',
  },
  'live-watch-settings': {
    what: 'How live rooms are played to you, in the app and in a browser.',
    matters: 'It says next to nothing about you: as a rule, how sharp the picture is.',
    do: 'There is nothing you need to do.',
    limits: 'Only one day, not what was set before. “N/A” means that TikTok wrote nothing down.',
  },
} as const

/** Conversations. */
export const messages = {
  'direct-messages': {
    what: 'Your chats with single people: who wrote, when, and the text.',
    matters:
      'A good part of this was written by others, who did not choose to be in your archive. Chats can hold addresses, quarrels, love and secrets. Torn from its chat, a line can seem to say what it never meant.',
    do: 'Think of the others before you show or pass on a chat. Privacy view replaces names and texts. You can ask TikTok to delete your messages. The other person may still have theirs.',
    limits:
      'Pictures are not in the export; a shared video stands here as a link. When a message was read is missing, though TikTok’s policies for Europe and for most of the world name it.',
  },
  'group-chats': {
    what: 'Your chats with several people: who wrote, when, and the text.',
    matters: 'Most of a group chat was written by others. The list also shows who belongs to the group.',
    do: 'Think of the others before you show or pass on a chat. You can ask TikTok to delete your messages. The others may still have theirs.',
    limits: 'This part was empty in every archive seen so far. If yours holds chats, their form may be new to Dossier; all of it is shown.',
  },
  'tako-chats': {
    what: 'Your talks with Tako, TikTok’s AI assistant: a title for each, and the messages with their time.',
    matters: 'People ask an assistant what they would ask nobody else. So a title alone can give something away.',
    do: 'Look through it before you show this archive to anyone. You can ask TikTok to delete it and keep your account.',
    limits: 'The form is known from one export only. Files that you sent and other AI tools of TikTok have no place in it.',
  },
} as const

import { type Category, field } from '../category.ts'

/** Conversations. Half of what stands here was written by somebody else. */
export const messages: readonly Category[] = [
  {
    id: 'direct-messages',
    group: 'messages',
    kind: 'keyed-lists',
    json: [
      ['Direct Messages', 'Chat History', 'ChatHistory'],
      ['Direct Message', 'Direct Messages', 'ChatHistory'],
    ],
    txt: ['Direct Messages.txt'],
    date: 'Date',
    sensitivity: 'about-others',
    provenance: 'recorded',
    fields: [field('Date', 'date'), field('From', 'text', 'name'), field('Content', 'text', 'text')],
  },
  {
    id: 'group-chats',
    group: 'messages',
    kind: 'keyed-lists',
    json: [['Direct Message', 'Group Chat', 'GroupChat']],
    txt: ['Group Chat.txt'],
    date: 'Date',
    sensitivity: 'about-others',
    provenance: 'recorded',
    fields: [field('Date', 'date'), field('From', 'text', 'name'), field('Content', 'text', 'text')],
  },
  {
    id: 'tako-chats',
    group: 'messages',
    kind: 'list',
    json: [['Direct Message', 'Tako Chat History', 'TakoChatHistoryList']],
    txt: [],
    date: null,
    sensitivity: 'sensitive',
    provenance: 'recorded',
    fields: [field('Chat Title', 'text', 'text')],
  },
]

import type { ErrorCode } from '@shared/contract/errors.ts'

/** What the command says for each error code: what happened, what is safe, what to do. */
export const errorMessages: Readonly<Record<ErrorCode, string>> = {
  'file-not-found': 'There is no such file or folder. Check the path.',
  'no-permission': 'This may not be read or written with your permissions. Change them, or choose another place.',
  'empty-file': 'The file is empty. Download the archive again from TikTok.',
  'not-an-archive': 'This is neither a zip archive nor a TikTok export file. Choose the file as TikTok handed it out.',
  'web-page-not-archive':
    'This is a web page that was saved under the name of an archive. Sign in to TikTok and download the archive again.',
  'download-incomplete': 'The archive ends too early, so the download was probably cut off. Download it again.',
  'password-protected': 'The archive is protected with a password. Unpack it with the password and give the folder.',
  'archive-damaged': 'The archive is damaged and cannot be read. Nothing was changed; download it again.',
  'archive-inconsistent': 'The archive contradicts itself and is not opened, because it could show something that is not in it.',
  'archive-too-large': 'The archive unpacks to more than this command opens.',
  'unsupported-compression': 'The archive is packed in a way that is not supported. Unpack it and give the folder.',
  'no-tiktok-data': 'There is no TikTok export in it. Choose the archive that “Download your data” hands out.',
  'different-accounts': 'These archives belong to different accounts, so they are not brought together. Nothing was written.',
  'file-changed': 'The file changed while it was being read. Wait until the download has finished and try again.',
  'too-large': 'The answer is larger than this command gives at once. Ask for less.',
  cancelled: 'Cancelled. Nothing was written.',
  'engine-stopped': 'Reading stopped unexpectedly. Nothing was changed; try again.',
  'no-archive-open': 'No archive is open.',
  'too-many-archives': 'Too many archives are open.',
  'bad-request': 'This cannot be asked in this way.',
  'write-failed':
    'The result could not be written. Check that the folder exists, has room and may be written to. Nothing half-written was left.',
  'exists-already': 'A file of this name exists already and was left as it is. Choose another name, or add --force to replace it.',
  'not-a-country-table': 'This is no table of countries in MaxMind’s format, or it is broken. Choose a file that ends in .mmdb.',
  internal: 'Something went wrong inside the program. Nothing was changed.',
}

/** Things worth knowing that did not stop the reading. */
export const warnings = {
  'name-refused': 'A file in the archive has a name that could write outside its folder. It was left alone.',
  'leading-slash': 'File names in the archive begin with a slash, as in some older exports. They were read all the same.',
  'entry-encrypted': 'A file in the archive is locked with a password and was not read.',
  'entry-unsupported': 'A file in the archive is packed in a way that Dossier cannot unpack. It was not read.',
  'entry-damaged': 'A file in the archive is damaged. What came before the damage is shown.',
  'entry-unreadable': 'A file could not be read.',
  'entry-inflates-too-much': 'A file in the archive unpacks to more than it promises. It was left out.',
  'duplicate-name': 'Two files in the archive carry the same name.',
  'bytes-after-end': 'There is something after the end of the archive. It was not read.',
  'bytes-before-start': 'There is something before the beginning of the archive. It was not read.',
  'nested-archive-not-opened': 'There is another archive inside this one. It was not opened.',
  'symlink-ignored': 'A shortcut to another place was found and not followed.',
  'other-product':
    'The archive also holds a file of another app of the same company. It is shown apart, at the end, and not counted among your TikTok data.',
  'json-cut-off': 'The data file ends in the middle. Everything up to that point is shown; what came after it is missing.',
  'json-invalid': 'The data file breaks the rules of its format at one place. What could be read is shown.',
  'json-repeated-document': 'The data file holds more than one document. Each was read.',
  'json-trailing-bytes': 'There is something after the end of the data file. It was not read.',
  'text-not-utf8': 'Some letters are not encoded as they should be. A replacement character stands in their place.',
  'repeated-key': 'A name occurs twice at the same place. Both values were kept.',
  'list-stands-twice': 'A list stands in the export twice with the same content. It is counted once.',
  'lists-differ': 'A list stands in the export twice with different content. All of it is shown.',
  'several-data-files': 'There is more than one TikTok data file. Dossier shows all of them together.',
  'account-unknown':
    'Nothing in these archives tells whether they belong to one account. Dossier shows them together because you chose them.',
  'value-unreadable': 'A value could not be read.',
} as const

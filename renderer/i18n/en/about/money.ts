/** Gifts, coins and payments. */
export const money = {
  'gifts-sent': {
    what: 'Gifts that you sent to others on TikTok: the time, how much, and to whom.',
    matters: 'It shows what you spent on whom. The account that got a gift belongs to another person.',
    do: 'Privacy view replaces names and amounts. You can ask TikTok to delete the list. The law may make TikTok keep some records of payments for a time; then it must say so.',
    limits: 'Gifts that others sent to you are missing; they stand only as totals with the live rooms that you hosted.',
  },
  'gifts-bought': {
    what: 'Gifts that you paid for: the time and the price.',
    matters: 'Small sums add up. The list shows how much money went into the app, and when.',
    do: 'Compare it with your bank statements. You can ask TikTok to delete it. The law may make TikTok keep some records of payments for a time; then it must say so.',
    limits: 'The price stands without a currency. How you paid is not in the export.',
  },
  'coin-purchases': {
    what: 'Coins that you bought or got: the time, the kind and how many.',
    matters: 'Coins are what gifts are paid with. The list shows how many came in, and when.',
    do: 'Compare it with your bank statements. You can ask TikTok to delete it. The law may make TikTok keep some records of payments for a time; then it must say so.',
    limits: 'What the coins cost in money is not in the export. The form of this part is known from one export only.',
  },
  transactions: {
    what: 'What went into and out of your wallet on TikTok. TikTok describes the fields as kind, date, currency, amount, status and number.',
    matters: 'Money in and out can tell of income, debts and habits.',
    do: 'If there is something in yours, compare it with your bank statements. You can ask TikTok to delete it; the law may make it keep some records for a time.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
  donations: {
    what: 'Money that you gave to a good cause through TikTok.',
    matters: 'What you give to can show your views, your faith or an illness in the family.',
    do: 'If there is something in yours, you can ask TikTok to delete it. The law may make it keep some records for a time.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
  fundraisers: {
    what: 'Collections of money for a good cause that you started or took part in. The export does not say which.',
    matters: 'What you collect for can show your views, your faith or an illness in the family.',
    do: 'If there is something in yours, you can ask TikTok to delete it. The law may make it keep some records for a time.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
} as const

/** TikTok Shop. */
export const shop = {
  'shop-orders': {
    what: 'Your orders in TikTok Shop: the date, the state, the total and the products.',
    matters:
      'What people buy can show their size, their health, their home and their budget. One order proves little: it may have been a present.',
    do: 'Keep the archive first if you may need a receipt. Then you can ask TikTok to delete the list. The law may make it keep some records of purchases for a time; then it must say so.',
    limits: 'Where the parcel went, how it travelled and how you paid is not in this part.',
  },
  'shop-browsing': {
    what: 'Products that you looked at in TikTok Shop, each with the shop and the time.',
    matters: 'It shows what you thought about buying, and when. To look at a product is not to want it.',
    do: 'You can ask TikTok to delete the list and keep your account.',
    limits: 'How long you looked and how you came to the product is not in the export.',
  },
  'shop-cart': {
    what: 'Products in your shopping cart, each with the shop, how many, and the day you put it there.',
    matters: 'It shows what you meant to buy, or wanted to keep in mind.',
    do: 'You can ask TikTok to delete it.',
    limits: 'Only what was in the cart on the day the file was made. Prices are missing.',
  },
  'shop-vouchers': {
    what: 'Vouchers for TikTok Shop: the name, the discount, the day you got it and whether it still counts.',
    matters: 'Who gets which voucher can depend on what a shop knows about its customers. The export does not say why you got yours.',
    do: 'Use what is still good before you ask for its deletion.',
    limits: 'What you used a voucher for is not in the export.',
  },
  'shop-reviews': {
    what: 'Reviews that you wrote about products.',
    matters: 'A review tells others what you bought and how you live with it.',
    do: 'If there is something in yours, you can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
  'shop-returns': {
    what: 'Products that you sent back and money that you got back.',
    matters: 'It may hold the reasons you gave, and they can be personal: a size, a fault, a change of mind.',
    do: 'If there is something in yours, keep the archive until the money is back. Then you can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
  'shop-disputes': {
    what: 'Orders about which you and a shop did not agree.',
    matters: 'It may hold what you wrote when you were upset, and proof such as photos.',
    do: 'If there is something in yours, keep the archive until the dispute is over. Then you can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
  'shop-messages': {
    what: 'What you and shops wrote to each other, each line with the time and who sent it.',
    matters: 'Questions to a shop can name your address, your size or what you need a thing for.',
    do: 'You can ask TikTok to delete them. The shop may have its own copy.',
    limits: 'Pictures are not in the export.',
  },
  'shop-support': {
    what: 'What you wrote to the customer support of TikTok Shop, and perhaps its answers.',
    matters: 'When people ask for help, they tell a lot about themselves and their orders.',
    do: 'If there is something in yours, you can ask TikTok to delete it.',
    limits:
      'The list was empty in every archive seen so far. What you wrote to TikTok itself, outside the shop, has no place in the export.',
  },
  'shop-addresses': {
    what: 'Addresses that you saved for parcels: name, phone number and address.',
    matters: 'It shows where you live, and perhaps where your family or friends live. The phone number is shown in part only.',
    do: 'Privacy view hides the addresses. You can ask TikTok to delete them and keep your account.',
    limits: 'Only what was saved on the day the file was made. Billing addresses have no place in the export.',
  },
  'shop-payment-cards': {
    what: 'The cards that you saved for paying in TikTok Shop.',
    matters: 'Card numbers can be misused. What stands here in full, nobody else should see.',
    do: 'If there is something in yours, do not pass the archive on. You can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far. Cards that you used before have no place in it.',
  },
  'shop-favorites': {
    what: 'Products that you saved as favourites.',
    matters: 'They would show what you wish to have.',
    do: 'If there is something in yours, you can ask TikTok to delete it.',
    limits: 'The list was empty in every archive seen so far, so its form is not known.',
  },
} as const

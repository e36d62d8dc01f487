import {
  activitySummary,
  hashtags,
  noLocation,
  reposts,
  searches,
  shares,
  watchHistory,
  watchHistoryWithTitles,
} from '../sections/activity.ts'
import { adInterests, adVisits, noAdFormResponses, offTikTokActivity, offTikTokActivityAgain } from '../sections/ads.ts'
import { comments, locationReviews, noDeletedPosts, posts } from '../sections/content.ts'
import { deviceIds, logins } from '../sections/devices.ts'
import {
  favoriteCollections,
  favoriteEffects,
  favoriteHashtags,
  favoriteSounds,
  favoriteVideos,
  likes,
  noFavoriteComments,
  noFavoriteMovies,
  noFavoritePlaces,
  noFavoritePlaylists,
} from '../sections/likes.ts'
import { liveHosted, liveHostSettings, liveWatched, liveWatchSettings } from '../sections/live.ts'
import { assistantChats, directMessages } from '../sections/messages.ts'
import { coinPurchases, noDonations, noFundraisers, noTransactions, purchases } from '../sections/money.ts'
import { blockedUsers, followers, following } from '../sections/people.ts'
import { aiMoji, autofill, noProfileViews, profileInfo } from '../sections/profile.ts'
import { settings } from '../sections/settings.ts'
import { shop, shopNamesOf2025, shopNamesOf2026 } from '../sections/shop.ts'
import { keyedLists, nothing, type Section, section } from '../tree.ts'
import type { World } from '../world.ts'

const capitals = { date: 'Date', link: 'Link' } as const
const lowerCase = { date: 'date', link: 'link' } as const

/** 2025: `Your Activity` and other new names, beside roots that kept the old ones. */
export function layoutJ4(world: World): Section {
  return section({
    'Ads and data': section({
      'Ad Interests': adInterests(''),
      'Instant Form Ads Responses': section({ ResponsesList: noAdFormResponses }),
      'Off TikTok Activity': section({ OffTikTokActivityDataList: offTikTokActivity(world) }),
    }),
    'App Settings': section({
      'Block List': section({ App: 1, BlockList: blockedUsers(world) }),
      Settings: section({ App: 1, SettingsMap: settings('2025') }),
      UserThirdPlatformInformation: {},
    }),
    Comment: section({ Comments: section({ App: 1, CommentsList: comments(world, 'lower case') }) }),
    'Direct Message': section({ 'Direct Messages': section({ ChatHistory: directMessages(world) }) }),
    'Income Plus Wallet Transactions': section({ 'Transaction History': section({ TransactionsList: noTransactions }) }),
    'Location Review': section({ 'Location Reviews': section({ ReviewsList: locationReviews(world) }) }),
    Post: section({
      Posts: section({ VideoList: posts(world, 'Link', 'with cover') }),
      'Recently Deleted Posts': section({ PostList: noDeletedPosts }),
    }),
    Profile: section({
      'AI-Moji': aiMoji,
      AISelfImage: {},
      Autofill: autofill(),
      'Profile Info': section({ App: 1, ProfileMap: profileInfo(world, 'late 2025') }),
    }),
    'TikTok Shop': shop(world, shopNamesOf2025),
    'Tiktok Live': section({
      'Go Live History': section({ GoLiveList: liveHosted(world) }),
      'Go Live Settings': section({ SettingsMap: liveHostSettings() }),
      'Watch Live Comment': {},
      'Watch Live History': section({ WatchLiveMap: liveWatched(world) }),
      'Watch Live Settings': liveWatchSettings(world),
    }),
    'Your Activity': section({
      Collection: {},
      Donation: section({ DonationList: noDonations }),
      'Favorite Collection': section({ FavoriteCollectionList: favoriteCollections(world) }),
      'Favorite Comment': section({ FavoriteCommentList: noFavoriteComments }),
      'Favorite Effects': section({ FavoriteEffectsList: favoriteEffects(world) }),
      'Favorite Hashtags': section({ FavoriteHashtagList: favoriteHashtags(world) }),
      'Favorite Location': section({ FavoriteLocationList: noFavoritePlaces }),
      'Favorite Sounds': section({ FavoriteSoundList: favoriteSounds(world) }),
      'Favorite Videos': section({ App: 1, FavoriteVideoList: favoriteVideos(world, capitals) }),
      Follower: section({ App: 1, IsFastLane: false, FansList: followers(world) }),
      Following: section({ App: 1, IsFastLane: false, Following: following(world) }),
      Fundraiser: section({ FundraiserList: noFundraisers }),
      Hashtag: section({ HashtagList: hashtags() }),
      'Like List': section({ App: 1, ItemFavoriteList: likes(world, lowerCase) }),
      'Login History': section({ LoginHistoryList: logins(world) }),
      'Most Recent Location Data': section({ LocationData: noLocation }),
      Purchases: purchases(world),
      Searches: section({ SearchList: searches(world) }),
      'Share History': section({ ShareHistoryList: shares(world) }),
      Status: section({ 'Status List': deviceIds(world) }),
      'Watch History': section({ VideoList: watchHistory(world, 'Link', 'newestFirst') }),
    }),
  })
}

/** 2026: ten roots in alphabetical order. */
export function layoutJ5(world: World): Section {
  return section({
    Comment: section({ Comments: section({ App: 1, CommentsList: comments(world, 'with post link') }) }),
    'Direct Message': section({
      'Direct Messages': section({ ChatHistory: directMessages(world) }),
      'Group Chat': section({ GroupChat: keyedLists('group-chats', () => []) }),
      'Tako Chat History': section({ TakoChatHistoryList: assistantChats(world) }),
    }),
    'Income+ Wallet': section({
      'Coin Purchase History': section({ CoinPurchaseHistoryList: coinPurchases(world) }),
      'Transaction History': section({ TransactionsList: noTransactions }),
    }),
    'Likes and Favorites': section({
      Collection: {},
      'Favorite Collection': section({ FavoriteCollectionList: favoriteCollections(world) }),
      'Favorite Comment': section({ FavoriteCommentList: noFavoriteComments }),
      'Favorite Drama': {},
      'Favorite Effects': section({ FavoriteEffectsList: favoriteEffects(world) }),
      'Favorite Hashtags': section({ FavoriteHashtagList: favoriteHashtags(world) }),
      'Favorite Location': section({ FavoriteLocationList: noFavoritePlaces }),
      'Favorite Movies and TV': section({ FavoriteMoviesAndTVList: noFavoriteMovies }),
      'Favorite Playlists': section({ FavoritePlaylistList: noFavoritePlaylists }),
      'Favorite Sounds': section({ FavoriteSoundList: favoriteSounds(world) }),
      'Favorite Videos': section({ App: 1, FavoriteVideoList: favoriteVideos(world, capitals) }),
      'Like List': section({ App: 1, ItemFavoriteList: likes(world, lowerCase) }),
    }),
    'Location Review': section({ 'Location Reviews': section({ ReviewsList: locationReviews(world) }) }),
    Post: section({
      Posts: section({ VideoList: posts(world, 'Link', 'with cover') }),
      'Recently Deleted Posts': section({ PostList: noDeletedPosts }),
      Story: {},
    }),
    'Profile And Settings': section({
      'AI-Moji': aiMoji,
      AISelfImage: {},
      Autofill: autofill(),
      'Block List': section({ App: 1, BlockList: blockedUsers(world) }),
      Follower: section({ App: 1, IsFastLane: false, FansList: followers(world) }),
      Following: section({ App: 1, IsFastLane: false, Following: following(world) }),
      'Off TikTok Activity': section({ OffTikTokActivityDataList: offTikTokActivityAgain(world) }),
      'Profile Info': section({ App: 1, ProfileMap: profileInfo(world, '2026') }),
      ProfileViews: section({ ProfileViewList: noProfileViews }),
      Settings: section({ App: 1, SettingsMap: settings('2026') }),
    }),
    'TikTok Live': section({
      'Go Live History': section({ GoLiveList: liveHosted(world) }),
      'Go Live Settings': section({ SettingsMap: liveHostSettings() }),
      'Watch Live History': section({ WatchLiveMap: liveWatched(world) }),
      'Watch Live Settings': liveWatchSettings(world),
    }),
    'TikTok Shop': shop(world, shopNamesOf2026),
    'Your Activity': section({
      'Activity Summary': section({ ActivitySummaryMap: activitySummary(world) }),
      'Ad Interests': adInterests(''),
      'Ads Visit History': section({ AdsVisitHistoryList: adVisits(world) }),
      Donation: section({ DonationList: noDonations }),
      Fundraiser: section({ FundraiserList: noFundraisers }),
      Hashtag: section({ HashtagList: hashtags() }),
      'Instant Form Ads Responses': section({ ResponsesList: noAdFormResponses }),
      'Login History': section({ LoginHistoryList: logins(world) }),
      'Mini Drama Watch History': {},
      'Most Recent Location Data': section({ LocationData: noLocation }),
      'Off TikTok Activity': section({ OffTikTokActivityDataList: offTikTokActivity(world) }),
      Purchases: purchases(world),
      Reposts: section({ RepostList: reposts(world) }),
      Searches: section({ SearchList: searches(world) }),
      'Share History': section({ ShareHistoryList: shares(world) }),
      Status: section({ 'Status List': deviceIds(world) }),
      Stickers: section({ StickerList: nothing('stickers') }),
      'Watch History': section({ VideoList: watchHistoryWithTitles(world, 'twoAscendingBlocks') }),
    }),
  })
}

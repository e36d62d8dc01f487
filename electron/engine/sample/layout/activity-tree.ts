import { hashtags, noLocation, searches, shares, watchHistory } from '../sections/activity.ts'
import { adInterests, adPartners, noAdFormResponses, offTikTokActivity, thirdPartyUsage } from '../sections/ads.ts'
import { comments, locationReviews, noDeletedPostsNull, posts } from '../sections/content.ts'
import { deviceIds, logins } from '../sections/devices.ts'
import { favoriteEffects, favoriteHashtags, favoriteSounds, favoriteVideos, likes } from '../sections/likes.ts'
import { liveHosted, liveHostSettings, liveWatched, liveWatchSettings } from '../sections/live.ts'
import { directMessages } from '../sections/messages.ts'
import { noTransactions, purchases } from '../sections/money.ts'
import { blockedUsers, followers, following } from '../sections/people.ts'
import { aiMoji, autofill, profileInfo } from '../sections/profile.ts'
import { settings } from '../sections/settings.ts'
import { shop, shopNamesUntil2024 } from '../sections/shop.ts'
import { type Section, section } from '../tree.ts'
import type { World } from '../world.ts'

/** Spring 2022: links are called `VideoLink`, there is no shop and no wallet. */
export function layoutJ1(world: World): Section {
  return section({
    Activity: earlyActivity(world, 'VideoLink'),
    'Ads and data': earlyAds(world, ''),
    'App Settings': earlySettings(world),
    Comment: section({ Comments: section({ CommentsList: comments(world, 'capitals') }) }),
    'Direct Messages': section({ 'Chat History': section({ ChatHistory: directMessages(world) }) }),
    Profile: section({ 'Profile Information': section({ ProfileMap: profileInfo(world, 'basic') }) }),
    'Tiktok Live': earlyLive(world),
    Video: section({ Videos: section({ VideoList: posts(world, 'VideoLink', 'likes only') }) }),
  })
}

/** 2023 and 2024: the same tree, links are called `Link`, the shop has come. */
export function layoutJ2(world: World): Section {
  return section({
    Activity: earlyActivity(world, 'Link'),
    'Ads and data': earlyAds(world, 'Food, Travel, Do it yourself'),
    'App Settings': earlySettings(world),
    Comment: section({ Comments: section({ CommentsList: comments(world, 'capitals') }) }),
    'Direct Messages': section({ 'Chat History': section({ ChatHistory: directMessages(world) }) }),
    Profile: section({ 'Profile Information': section({ ProfileMap: profileInfo(world, 'basic') }) }),
    'Tiktok Live': earlyLive(world),
    'Tiktok Shopping': shop(world, shopNamesUntil2024),
    Video: section({ Videos: section({ VideoList: posts(world, 'Link', 'likes only') }) }),
  })
}

function earlyActivity(world: World, link: 'VideoLink' | 'Link'): Section {
  return section({
    'Favorite Effects': section({ FavoriteEffectsList: favoriteEffects(world) }),
    'Favorite Hashtags': section({ FavoriteHashtagList: favoriteHashtags(world) }),
    'Favorite Sounds': section({ FavoriteSoundList: favoriteSounds(world) }),
    'Favorite Videos': section({ FavoriteVideoList: favoriteVideos(world, { date: 'Date', link }) }),
    'Follower List': section({ FansList: followers(world) }),
    'Following List': section({ Following: following(world) }),
    Hashtag: section({ HashtagList: hashtags() }),
    'Like List': section({ ItemFavoriteList: likes(world, { date: 'Date', link }) }),
    'Login History': section({ LoginHistoryList: logins(world) }),
    'Purchase History': purchases(world),
    'Search History': section({ SearchList: searches(world) }),
    'Share History': section({ ShareHistoryList: shares(world) }),
    Status: section({ 'Status List': deviceIds(world) }),
    'Video Browsing History': section({ VideoList: watchHistory(world, link, 'newestFirst') }),
  })
}

function earlyAds(world: World, interests: string): Section {
  return section({
    'Ad Interests': adInterests(interests),
    'Ads Based On Data Received From Partners': adPartners,
    'Usage Data From Third-Party Apps And Websites': section({ UsageDataList: thirdPartyUsage(world) }),
  })
}

function earlySettings(world: World): Section {
  return section({
    Block: section({ BlockList: blockedUsers(world) }),
    Settings: section({ SettingsMap: settings('2022') }),
  })
}

function earlyLive(world: World): Section {
  return section({
    'Go Live History': section({ GoLiveList: liveHosted(world) }),
    'Go Live Settings': section({ SettingsMap: liveHostSettings() }),
    'Watch Live History': section({ WatchLiveMap: liveWatched(world) }),
    'Watch Live Settings': liveWatchSettings(world),
  })
}

/** The turn of 2024 to 2025: old names still, lower-case keys for likes and comments, siblings beside the lists. */
export function layoutJ3(world: World): Section {
  return section({
    Activity: section({
      'Favorite Effects': section({ FavoriteEffectsList: favoriteEffects(world) }),
      'Favorite Hashtags': section({ FavoriteHashtagList: favoriteHashtags(world) }),
      'Favorite Sounds': section({ FavoriteSoundList: favoriteSounds(world) }),
      'Favorite Videos': section({ App: 1, FavoriteVideoList: favoriteVideos(world, { date: 'Date', link: 'Link' }) }),
      'Follower List': section({ App: 1, IsFastLane: false, FansList: followers(world) }),
      'Following List': section({ App: 1, IsFastLane: false, Following: following(world) }),
      Hashtag: section({ HashtagList: hashtags() }),
      'Like List': section({ App: 1, ItemFavoriteList: likes(world, { date: 'date', link: 'link' }) }),
      'Login History': section({ LoginHistoryList: logins(world) }),
      'Most Recent Location Data': section({ LocationData: noLocation }),
      'Purchase History': purchases(world),
      'Search History': section({ SearchList: searches(world) }),
      'Share History': section({ ShareHistoryList: shares(world) }),
      Status: section({ 'Status List': deviceIds(world) }),
      'Video Browsing History': section({ VideoList: watchHistory(world, 'Link', 'oldestFirst') }),
    }),
    'Ads and data': section({
      'Ad Interests': adInterests(''),
      'Instant Form Ads Responses': section({ ResponsesList: noAdFormResponses }),
      'Off TikTok Activity': section({ OffTikTokActivityDataList: offTikTokActivity(world) }),
    }),
    'App Settings': section({
      Block: section({ App: 1, BlockList: blockedUsers(world) }),
      Settings: section({ App: 1, SettingsMap: settings('2024') }),
    }),
    Comment: section({ Comments: section({ App: 1, CommentsList: comments(world, 'lower case') }) }),
    'Direct Messages': section({ 'Chat History': section({ ChatHistory: directMessages(world) }) }),
    'Income Plus Wallet Transactions': section({ 'Income Plus Wallet Transaction': section({ TransactionsList: noTransactions }) }),
    'Poi Review': section({ 'POI Review': section({ ReviewsList: locationReviews(world) }) }),
    Profile: section({
      AIMoji: aiMoji,
      'Auto Fill': autofill(),
      'Profile Information': section({ App: 1, ProfileMap: profileInfo(world, 'basic') }),
    }),
    'Tiktok Live': earlyLive(world),
    'Tiktok Shopping': shop(world, shopNamesUntil2024),
    Video: section({
      RecentlyDeletedPosts: section({ PostList: noDeletedPostsNull }),
      Videos: section({ VideoList: posts(world, 'Link', 'who may do what') }),
    }),
  })
}

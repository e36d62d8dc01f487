import { type Fields, map, type Part } from '../tree.ts'

/** How many settings a generation knows. */
export type SettingsDetail = '2022' | '2024' | '2025' | '2026'

export function settings(detail: SettingsDetail): Part {
  const since2024 = detail !== '2022'
  const since2025 = detail === '2025' || detail === '2026'
  const since2026 = detail === '2026'
  // Alphabetical, as the export has it.
  const fields: Fields = {
    ...(since2024 ? {} : { 'Ads Based on Data Received from Partners': 'Disabled' }),
    'Allow DownLoad': 'Everyone',
    'Allow Others to Find Me': 'Disabled',
    ...(since2025 ? { 'Allow Reuse of Content': 'Everyone' } : {}),
    'App Language': 'English',
    ...(since2026 ? { 'Autofill contact information': 'On', 'Autofill payment information': 'Off' } : {}),
    'Content Preferences': {
      'Keyword filters for videos in Following feed': [],
      'Keyword filters for videos in For You feed': ['spiders', 'spoiler', 'Gewinnspiel'],
      'Video Languages Preferences': detail === '2024' ? null : ['English', 'Deutsch', 'Español'],
    },
    ...(since2024 ? { 'Family Content Preferences': {} } : {}),
    ...(since2026 ? { FamilyPairing: [{ FPAccountType: 'N/A', LinkedAccountUsername: 'N/A' }] } : {}),
    'Filter Comments': 'enabled',
    Interests: 'Food|Travel & Nature|DIY|Pets|Music',
    'Personalized Ads': 'Enabled',
    'Private Account': 'Disabled',
    'Push Notification': {
      'Desktop notification': 'Disabled',
      'New Comments on My Video': 'Enabled',
      'New Fans': 'Enabled',
      'New Likes on My Video': 'Disabled',
    },
    ...(since2026 ? { ScreenTime: [screenTime] } : {}),
    ...(since2024
      ? {
          'Suggest your account to Facebook friends': 'Disabled',
          'Suggest your account to contacts': 'Disabled',
          'Suggest your account to people who open or send links to you': 'Enabled',
        }
      : {}),
    'Web Language': 'N/A',
    'Who Can Duet With Me': 'Everyone',
    'Who Can Post Comments': 'Everyone',
    'Who Can Send Me Message': 'Friends',
    'Who Can Stitch with your videos': 'Default',
    'Who Can View Videos I Liked': 'Myself',
    // Two colons, as the export of 2026 has it.
    ...(since2026 ? { 'Who can see your following list::': 'Everyone' } : {}),
  }
  return map('settings', fields)
}

const screenTime: Fields = {
  DailyScreenTimeLimit: '60',
  DailyScreenTimeToggleStatus: 'On',
  SleepHoursDuration: '23:00-07:00',
  SleepHoursToggleStatus: 'Off',
  WeeklyScreenTimeUpdatesToggleStatus: 'On',
}

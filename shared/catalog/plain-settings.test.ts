import { expect, it } from 'vitest'
import { isPlainSetting } from './plain-settings.ts'

it.each([
  'Enabled',
  'Only you',
  '"Everyone"',
  '60',
  '720p',
  'true',
  '[]',
  '{}',
  '{"New Fans":"Enabled","Desktop notification":"Disabled"}',
  '[{"DailyScreenTimeLimit":"60","SleepHoursDuration":""}]',
])('shows a choice from TikTok’s own lists: %s', (value) => {
  expect(isPlainSetting(value)).toBe(true)
})

it.each([
  'Food|Travel & Nature',
  '["spiders","war, peace"]',
  '[spiders, war]',
  '[{"FPAccountType":"N/A","LinkedAccountUsername":"her.child"}]',
  '{"People you assigned to moderate your LIVE":["a.friend"]}',
  '1733588884798',
  '+49 151 23456789',
  '{"on"',
])('hides what may be about somebody: %s', (value) => {
  expect(isPlainSetting(value)).toBe(false)
})

// Writes shared/requests/holidays/public-holidays.json from the date-holidays package, or with --check compares it.
//
//   node scripts/holidays.mjs           write the file
//   node scripts/holidays.mjs --check   exit 1 when the file is not what this script would write
//
// Only days on which nothing is due count: public holidays of the place. Bank-only days (Good Friday in Ireland, the
// bank substitute for St Stephen's Day) are left out, because a term under Regulation 1182/71 runs on over them.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Holidays from 'date-holidays'

const FIRST_YEAR = 2018
const LAST_YEAR = 2035
const target = new URL('../shared/requests/holidays/public-holidays.json', import.meta.url)
const { version } = createRequire(import.meta.url)('date-holidays/package.json')

const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')
const LAENDER = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ')

/** Our calendar names (ISO 3166-1 and -2) and how the package calls the same place. */
const calendars = [
  ...EEA.map((country) => [country, [country]]),
  ...LAENDER.map((land) => [`DE-${land}`, ['DE', land]]),
  ['GB-EAW', ['GB', 'ENG']],
  ['US', ['US']],
  ['US-CA', ['US', 'CA']],
  // Where else a law names a term: the person's own working days, South Africa's days of grace, Singapore's post.
  ...['CH', 'BR', 'CA', 'AU', 'KR', 'TR', 'ZA', 'SG'].map((country) => [country, [country]]),
  ['CA-QC', ['CA', 'QC']],
]

/** Days that the package does not know. Each with the reason why it is one. */
const missing = {
  // Day of Remembrance and Recognition: a single additional public holiday in 2022.
  IE: ['2022-03-18'],
}

const shift = (day, by) => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
const weekday = (day) => new Date(`${day}T00:00:00Z`).getUTCDay()

/**
 * Days kept instead, where the package leaves one out (Veterans Day 2018, César Chávez Day 2024).
 * Federal: Saturday to Friday, Sunday to Monday (5 U.S.C. 6103(b) and Executive Order 11582).
 * California: Sunday to Monday, and 11 November from Saturday to Friday (Government Code 6700, 6701).
 */
const kept = {
  US: (day) => (weekday(day) === 6 ? shift(day, -1) : weekday(day) === 0 ? shift(day, 1) : day),
  'US-CA': (day) => (weekday(day) === 0 ? shift(day, 1) : weekday(day) === 6 && day.endsWith('-11-11') ? shift(day, -1) : day),
}

/** A holiday as the days it fills; half days (Christmas Eve from noon) fill none. */
function wholeDays(holiday) {
  const days = []
  const [start] = holiday.date.split(' ')
  if (!/ 00:00:00/.test(holiday.date)) return days
  const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000)
  for (let offset = 0; offset < length; offset += 1) {
    days.push(shift(start, offset))
  }
  return days
}

function tableOf(name, place) {
  const source = new Holidays(...place)
  const days = new Set(missing[name] ?? [])
  // A New Year's Day on a Saturday may be kept on 31 December of the year before: one year more is read.
  for (let year = FIRST_YEAR; year <= LAST_YEAR + 1; year += 1) {
    for (const holiday of source.getHolidays(year)) {
      if (holiday.type !== 'public') continue
      for (const day of wholeDays(holiday)) {
        days.add(day)
        if (holiday.substitute !== true) days.add((kept[name] ?? ((same) => same))(day))
      }
    }
  }
  const years = {}
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const ofYear = [...days].filter((day) => day.startsWith(`${year}-`)).sort()
    years[year] = ofYear.map((day) => day.slice(5)).join(' ')
  }
  return years
}

const text = `${JSON.stringify(
  {
    about: {
      content: 'Public holidays as MM-DD by place and year. Written by scripts/holidays.mjs; do not edit by hand.',
      source: `date-holidays ${version}, https://github.com/commenthol/date-holidays`,
      licence:
        'CC BY-SA 3.0 (data drawn from Wikipedia articles named in the package licence), https://creativecommons.org/licenses/by-sa/3.0/',
      changes:
        'Whole-day public holidays only. Added: 2022-03-18 in Ireland; days kept instead of a weekend day in the United States. GB-EAW is England and Wales; US is the federal calendar.',
      firstYear: FIRST_YEAR,
      lastYear: LAST_YEAR,
    },
    calendars: Object.fromEntries(calendars.map(([name, place]) => [name, tableOf(name, place)])),
  },
  null,
  1,
)}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('public-holidays.json differs from what date-holidays gives. Run: node scripts/holidays.mjs')
    process.exitCode = 1
  }
} else {
  writeFileSync(target, text)
}

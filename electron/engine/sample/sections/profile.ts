import { mediaLink, person } from '../person.ts'
import { type Fields, map, nothing, type Part } from '../tree.ts'
import type { World } from '../world.ts'
import { followerCount, followingCount } from './people.ts'

/** How much of the profile a generation shows. */
export type ProfileDetail = 'basic' | 'late 2025' | '2026'

export function profileInfo(world: World, detail: ProfileDetail): Part {
  const random = world.random('profile')
  const photo = (): string => mediaLink('photo', world.exportedAt, random.hex(16), random.hex(12))
  const since2025 = detail !== 'basic'
  const since2026 = detail === '2026'
  // Alphabetical, as the export has it.
  const fields: Fields = {
    PlatformInfo: [{ Description: '', Name: `${person.firstName} ${person.lastName}`, Platform: 'Google', 'Profile Photo': '' }],
    ...(since2026 ? { accountRegion: person.region } : {}),
    ...(since2025 ? { aiSelf: photo() } : {}),
    bioDescription: person.biography,
    birthDate: person.birthDate,
    ...(since2025 ? { displayName: person.displayName } : {}),
    emailAddress: person.email,
    ...(since2025 ? { followerCount: followerCount(world), followingCount: followingCount(world) } : {}),
    ...(since2026 ? { fundraiser: 'N/A' } : {}),
    ...(since2025 ? { inferredGender: 'None', instagramLink: '', lemon8Link: '' } : {}),
    likesReceived: String(world.amount(0.4, 312)),
    profilePhoto: photo(),
    profileVideo: 'None',
    telephoneNumber: person.phone,
    userName: person.userName,
    ...(since2025 ? { youtubeLink: '' } : {}),
  }
  return map('profile-info', fields)
}

export function autofill(): Part {
  return map('autofill', {
    PhoneNumber: person.phone,
    Email: person.email,
    FirstName: person.firstName,
    LastName: person.lastName,
    Address: person.street,
    ZipCode: person.postcode,
    Unit: 'N/A',
    City: person.city,
    State: 'N/A',
    Country: person.country,
  })
}

export const aiMoji = map('ai-moji', { CreateDate: '', AIMojiList: null })
export const noProfileViews = nothing('profile-views')

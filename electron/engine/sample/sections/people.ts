import { dateText } from '../calendar.ts'
import { list, type Part } from '../tree.ts'
import { inventedHandle } from '../words/names.ts'
import type { World } from '../world.ts'

export function followerCount(world: World): number {
  return world.amount(0.02, 34, 5000)
}

export function followingCount(world: World): number {
  return world.amount(0.025, 40, 5000)
}

export function followers(world: World): Part {
  return users(world, 'followers', followerCount(world))
}

export function following(world: World): Part {
  return users(world, 'following', followingCount(world))
}

export function blockedUsers(world: World): Part {
  return users(world, 'blocked-users', 4)
}

/** People by name, newest first. An account that no longer exists stands as `N/A`. */
function users(world: World, id: string, total: number): Part {
  return list(id, function* () {
    const random = world.random(`${id}/names`)
    for (const at of world.always(id, total).descending()) {
      yield { Date: dateText(at), UserName: random.chance(0.05) ? 'N/A' : inventedHandle(random) }
    }
  })
}

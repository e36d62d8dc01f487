import { dateText, localDay, localDayOf } from '../calendar.ts'
import type { SampleGeneration } from '../generation.ts'
import type { Random } from '../random.ts'
import { type Fields, list, type Part } from '../tree.ts'
import { timedId } from '../videos.ts'
import type { World } from '../world.ts'

interface Device {
  readonly model: string
  readonly system: string
}

interface Equipment {
  readonly phone: Device
  readonly olderPhone: Device
  readonly tablet: Device
  readonly appVersion: string
  readonly olderAppVersion: string
}

const equipment: Readonly<Record<SampleGeneration, Equipment>> = {
  J1: kit('iPhone12,8', 'iOS 15.4.1', 'SM-A505FN', 'Android 11', 'iPadOS 15.4', '24.1.0', '21.9.0'),
  J2: kit('iPhone13,2', 'iOS 16.7.2', 'iPhone12,8', 'iOS 15.8', 'iPadOS 16.6', '32.1.0', '28.4.0'),
  J3: kit('iPhone14,7', 'iOS 18.2', 'iPhone13,2', 'iOS 17.6.1', 'iPadOS 18.2', '37.8.0', '34.2.0'),
  J4: kit('iPhone14,7', 'iOS 18.7', 'iPhone13,2', 'iOS 17.6.1', 'iPadOS 18.6', '42.1.0', '38.0.1'),
  J5: kit('iPhone14,7', 'iOS 18.7', 'iPhone13,2', 'iOS 17.6.1', 'iPadOS 18.6', '44.3.0', '40.1.2'),
}

function kit(
  model: string,
  system: string,
  olderModel: string,
  olderSystem: string,
  tabletSystem: string,
  app: string,
  olderApp: string,
): Equipment {
  return {
    phone: { model, system },
    olderPhone: { model: olderModel, system: olderSystem },
    tablet: { model: 'iPad11,3', system: tabletSystem },
    appVersion: app,
    olderAppVersion: olderApp,
  }
}

/** Logins of about fifteen months, oldest first, unlike every other list. */
export function logins(world: World): Part {
  return list('logins', function* () {
    const random = world.random('login-devices')
    const { phone, olderPhone, tablet } = equipment[world.options.generation]
    const changedPhone = world.exportedAt - 240 * 86_400
    for (const at of world.lately('logins', 456, world.amount(0.04, 30), [1, 1, 1, 2]).ascending()) {
      const onTablet = random.chance(0.12)
      const device = onTablet ? tablet : at < changedPhone ? olderPhone : phone
      yield { Date: dateText(at), ...network(at, onTablet, world.options.generation === 'J5', random, device) }
    }
  })
}

/**
 * From where: home, mobile network, a library, or a week abroad in April. Only addresses that belong to nobody:
 * documentation ranges (RFC 5737, RFC 3849), private ones (RFC 1918) and the shared range of mobile networks (RFC 6598).
 */
function network(at: number, onTablet: boolean, knowsIpv6: boolean, random: Random, device: Device): Fields {
  const { index, month, dayOfMonth } = localDay(localDayOf(at))
  const common = { DeviceModel: device.model, DeviceSystem: device.system }
  const draw = random.unit()
  if (month === 4 && dayOfMonth >= 9 && dayOfMonth <= 16) {
    return draw < 0.5
      ? { IP: '198.51.100.77', ...common, NetworkType: 'Wi-Fi', Carrier: '' }
      : { IP: `198.51.100.${random.between(130, 190)}`, ...common, NetworkType: '4G', Carrier: 'Rede Inventada' }
  }
  if (!onTablet && draw < 0.36) {
    const type = random.chance(0.8) ? '4G' : 'mobile'
    return { IP: `100.64.${random.between(8, 23)}.${random.between(2, 250)}`, ...common, NetworkType: type, Carrier: 'Beispielfunk' }
  }
  if (draw < 0.46) return { IP: '203.0.113.24', ...common, NetworkType: 'Wi-Fi', Carrier: '' }
  if (draw < 0.5) return { IP: '10.24.3.7', ...common, NetworkType: '', Carrier: '' }
  // The provider hands out a new home address every ten weeks.
  const lease = Math.floor(index / 70)
  const ip =
    knowsIpv6 && random.chance(0.35)
      ? `2001:db8:4a:${(lease % 4096).toString(16)}::${random.hex(4).replace(/^0+/, '') || '1'}`
      : `192.0.2.${20 + (lease % 200)}`
  return { IP: ip, ...common, NetworkType: 'Wi-Fi', Carrier: '' }
}

/** The identifiers of three devices. From 2025 on with the account's number, an integer far beyond 2^53. */
export function deviceIds(world: World): Part {
  return list('device-ids', function* () {
    const random = world.random('device-ids')
    const { appVersion, olderAppVersion } = equipment[world.options.generation]
    const account = BigInt(timedId(world.accountOpenedAt, random.next()))
    const hasAccountNumber = world.options.generation === 'J4' || world.options.generation === 'J5'
    const identifiers = (): Fields =>
      hasAccountNumber ? { UID: account, DID: timedId(world.exportedAt - 86_400 * random.between(40, 900), random.next()) } : {}
    const apple = (resolution: string, version: string, web: string): Fields => ({
      Resolution: resolution,
      'App Version': version,
      IDFA: random.chance(0.5) ? uuid(random).toUpperCase() : '00000000-0000-0000-0000-000000000000',
      GAID: '',
      'Android ID': '',
      IDFV: uuid(random).toUpperCase(),
      ...identifiers(),
      'Web ID': web,
    })
    yield apple('2532x1170', appVersion, timedId(world.exportedAt - 86_400 * 61, random.next()))
    yield apple('1668x2224', appVersion, '')
    yield {
      Resolution: '1080x2340',
      'App Version': olderAppVersion,
      IDFA: '',
      GAID: uuid(random),
      'Android ID': random.hex(16),
      IDFV: '',
      ...identifiers(),
      'Web ID': '',
    }
  })
}

function uuid(random: Random): string {
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-8${random.hex(3)}-${random.hex(12)}`
}

/** The invented person. Nothing here belongs to anyone: `.example` domains and the 555-01xx numbers are reserved for invention (RFC 2606, NANPA). */
export const person = {
  firstName: 'Robin',
  lastName: 'Example',
  displayName: 'Robin Example 🌱',
  userName: 'robin.example',
  email: 'robin@example.com',
  phone: '+1 555-0142',
  maskedPhone: '(+1)*****142',
  birthDate: '29-Feb-2000',
  biography: 'Invented person in a sample archive.\nBread, bikes & late trains 🚲',
  street: 'Musterstraße 1',
  postcode: '00000',
  city: 'Musterstadt',
  country: 'Germany',
  region: 'DE',
} as const

/** A signed media link as the export has it, on a host that cannot exist. Video links expire ten days after the export, photo links four. */
export function mediaLink(kind: 'video' | 'photo', exportedAt: number, id: string, signature: string): string {
  const host = kind === 'video' ? 'video-va.tiktokcdn.example' : 'p16-sign.tiktokcdn.example'
  const expires = exportedAt + (kind === 'video' ? 10 : 4) * 86_400
  return `https://${host}/${kind}/${id}/?a=1233&x-expires=${expires}&x-signature=${signature}%3D`
}

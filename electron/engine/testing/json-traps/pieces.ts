import type { Trap } from '../trap.ts'

export const video = (id: string): string => `https://www.tiktokv.com/share/video/${id}/`
export const one = video('7480000000000000001')
export const two = video('7480000000000000002')
export const at = (second: number): string => `2025-01-01 00:00:0${second}`

export const json = (trap: string, root: unknown, shows: Trap['shows'], loses: string | null = null): Trap => ({
  trap,
  files: { 'user_data_tiktok.json': typeof root === 'string' || root instanceof Uint8Array ? root : JSON.stringify(root, null, 2) },
  shows,
  loses,
})

export const likes = { 'Likes and Favorites': { 'Like List': { ItemFavoriteList: [{ date: at(1), link: 'lost?' }] } } }
export const searches = (term: string) => ({ 'Your Activity': { Searches: { SearchList: [{ Date: at(1), SearchTerm: term }] } } })
export const chat = (history: unknown) => ({ 'Direct Message': { 'Direct Messages': { ChatHistory: history } } })

import type { Section } from '@shared/contract/archive.ts'
import type { ComponentType } from 'react'
import { SmallEnds } from './ends.tsx'
import { SmallHours } from './hours.tsx'
import { type SmallKind, smallsOf } from './kinds.ts'
import { SmallLogins } from './logins.tsx'
import { SmallList, SmallPartners } from './people.tsx'
import { SmallSearched } from './searched.tsx'
import { SmallSources } from './sources.tsx'
import { SmallSums } from './sums.tsx'
import { SmallAge, SmallMethods } from './watched.tsx'

const pictures: Readonly<Record<SmallKind, ComponentType<{ readonly section: Section }>>> = {
  hours: SmallHours,
  age: SmallAge,
  searched: SmallSearched,
  partners: SmallPartners,
  list: SmallList,
  logins: SmallLogins,
  methods: SmallMethods,
  sources: SmallSources,
  sums: SmallSums,
  ends: SmallEnds,
}

/** The pictures of a section in small. Each stands there once it has been counted. */
export function SmallPictures({ section }: { readonly section: Section }) {
  return smallsOf(section).map((kind) => {
    const Picture = pictures[kind]
    return <Picture key={kind} section={section} />
  })
}

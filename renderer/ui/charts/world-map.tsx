import { geoEqualEarth, geoPath } from 'd3-geo'
import { scaleSqrt } from 'd3-scale'
import isoCodes from 'i18n-iso-countries/codes.json'
import { type CSSProperties, useState } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import worldAtlas from 'world-atlas/countries-50m.json'
import { ShadeKey } from './shade-key.tsx'
import { useCursor } from './use-cursor.ts'
import './world-map.css'
import './words.css'

/** A land of the map, as it is drawn. */
export interface Land {
  /** ISO 3166-1 alpha-2; null for lands that have none. */
  readonly code: string | null
  readonly key: string
  readonly path: string
  /** Where its middle is, and whether it is too small to be seen by its shape. */
  readonly middle: readonly [number, number]
  readonly small: boolean
}

export const mapSize = { width: 960, height: 440 } as const

/** Every land of the map, projected once. Borders as Natural Earth draws them: as they are held, not as they are claimed. */
export const lands: readonly Land[] = projected()

function projected(): readonly Land[] {
  // The package has no types for its file; this is the shape that its readme gives.
  const atlas = worldAtlas as unknown as Topology<{ countries: GeometryCollection }>
  const countries = feature(atlas, atlas.objects.countries)
  const codes = new Map(isoCodes.map(([alpha2 = '', , numeric = '']) => [numeric, alpha2]))
  const inhabited = countries.features.filter(({ id }) => id !== '010')
  const projection = geoEqualEarth().fitSize([mapSize.width, mapSize.height], { type: 'FeatureCollection', features: inhabited })
  const draw = geoPath(projection).digits(1)
  // Some countries have islands that are lands of their own: the largest of a country is the one that has to be seen.
  const largest = new Map<string, number>()
  for (const land of inhabited) largest.set(String(land.id), Math.max(largest.get(String(land.id)) ?? 0, draw.area(land)))
  return inhabited.map((land, index) => ({
    code: codes.get(String(land.id)) ?? null,
    key: `${land.id ?? ''} ${index}`,
    path: draw(land) ?? '',
    middle: draw.centroid(land),
    small: draw.area(land) < 30 && draw.area(land) === largest.get(String(land.id)),
  }))
}

interface WorldMapProps {
  readonly label: string
  /** How much each country holds, by ISO 3166-1 alpha-2, the most first. */
  readonly values: readonly { readonly code: string; readonly value: number }[]
  readonly words: (at: number) => string
  readonly number: (value: number) => string
  readonly hint: string
}

/** The world with the countries that hold something. It stands beside a list that says the same; one tab stop, arrow keys go from country to country. */
export function WorldMap({ label, values, words, number, hint }: WorldMapProps) {
  const cursor = useCursor(values.length)
  const [pointed, setPointed] = useState<string | null>(null)
  const counts = values.map(({ value }) => value)
  const [least, most] = [Math.min(...counts), Math.max(1, ...counts)]
  const share = scaleSqrt([0, most], [0, 1])
  const of = new Map(values.map(({ code, value }, at) => [code, { value, at }]))
  const told = (pointed === null ? undefined : of.get(pointed)?.at) ?? cursor.at
  const held = (code: string | null) => (code === null ? undefined : of.get(code))
  return (
    <div
      className="world-place"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, values.length - 1)}
      aria-valuenow={cursor.place}
      aria-valuetext={words(cursor.place)}
      onKeyDown={(event) => cursor.walk(event)}
      onFocus={() => cursor.set(0)}
      onBlur={() => cursor.set(null)}
    >
      <svg className="world" viewBox={`-4 -4 ${mapSize.width + 8} ${mapSize.height + 8}`} aria-hidden="true">
        {lands.map(({ code, key, path }) => {
          const one = held(code)
          return (
            <path
              key={key}
              d={path}
              className={one === undefined ? 'world-land' : one.at === told ? 'world-held world-told' : 'world-held'}
              style={{ '--share': share(one?.value ?? 0) } as CSSProperties}
              onPointerEnter={() => setPointed(code)}
              onPointerLeave={() => setPointed(null)}
            />
          )
        })}
        {lands.map(({ code, key, middle, small }) =>
          small && held(code) !== undefined ? <circle key={key} className="world-dot" cx={middle[0]} cy={middle[1]} r={7} /> : null,
        )}
      </svg>
      <div className="chart-foot" aria-hidden>
        <p className="chart-words">{told === null ? hint : words(told)}</p>
        {least < most && <ShadeKey look="world-scale" least={least} most={most} share={share} number={number} />}
      </div>
    </div>
  )
}

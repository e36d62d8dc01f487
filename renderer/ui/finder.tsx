import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import './dialog.css'
import './finder.css'

/** Something that can be chosen. `aside` when Ctrl or Cmd was held: the other thing that can be done with it. */
export interface FinderItem {
  readonly id: string
  readonly content: ReactNode
  readonly onChoose: (aside: boolean) => void
}

export interface FinderGroup {
  readonly id: string
  readonly title: string
  /** Stands at the end of the title's line, for example a count. */
  readonly about?: string
  readonly items: readonly FinderItem[]
}

interface FinderProps {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly groups: readonly FinderGroup[]
  /** Names the list for screen readers. */
  readonly listLabel: string
  /** What is said between box and list: how much was found, or that nothing was. */
  readonly status: ReactNode
  /** The keys that help here. */
  readonly hint: ReactNode
  /** The name of the key that closes it, on a button that does the same. */
  readonly closeLabel: string
  readonly onClose: () => void
}

/**
 * A box over the page to find something by typing: focus stays in the box while arrows move through the list below it, as the
 * pattern “combobox with a listbox” of the ARIA practices has it. Page Up and Page Down, or Ctrl with the arrows, go from group to group.
 */
export function Finder({ label, onClose, ...rest }: FinderProps) {
  return (
    <ModalOverlay className="overlay finder-place" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal finder-modal">
        <Dialog className="finder" aria-label={label}>
          <FinderBody label={label} onClose={onClose} {...rest} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function FinderBody({ label, text, onText, groups, listLabel, status, hint, closeLabel, onClose }: FinderProps) {
  const list = useId()
  const box = useRef<HTMLInputElement>(null)
  const options = useRef<HTMLDivElement>(null)
  const items = groups.flatMap((group) => group.items)
  const ids = items.map(({ id }) => id).join('\n')
  const [chosen, setChosen] = useState({ ids, at: 0 })
  // Another list begins at its first item again.
  const at = chosen.ids === ids ? chosen.at : 0
  const optionId = (id: string): string => `${list}-${id}`

  useEffect(() => box.current?.focus(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen decides what has to be in sight.
  useEffect(() => {
    const option = options.current?.querySelector('[aria-selected="true"]')
    // The first item of the first group shows its heading, too.
    if (at === 0) options.current?.scrollTo({ top: 0 })
    else option?.scrollIntoView({ block: 'nearest' })
  }, [at, ids])

  const go = (next: number): void => setChosen({ ids, at: (next + items.length) % items.length })
  const goToGroup = (direction: 1 | -1): void => {
    const starts = groups.flatMap((group, index) => (group.items.length === 0 ? [] : [before(groups, index)]))
    const next = direction === 1 ? starts.find((start) => start > at) : starts.findLast((start) => start < at)
    go(next ?? (direction === 1 ? 0 : (starts.at(-1) ?? 0)))
  }
  const press = (event: KeyboardEvent): void => {
    const aside = event.ctrlKey || event.metaKey
    if (event.nativeEvent.isComposing || items.length === 0) return
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (aside ? goToGroup(1) : go(at + 1)),
      ArrowUp: () => (aside ? goToGroup(-1) : go(at - 1)),
      PageDown: () => goToGroup(1),
      PageUp: () => goToGroup(-1),
      Enter: () => items[at]?.onChoose(aside),
    }
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    move()
  }

  return (
    <>
      <div className="finder-box">
        <Search size={18} aria-hidden />
        <input
          ref={box}
          role="combobox"
          aria-label={label}
          aria-expanded={items.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(items[at] === undefined ? {} : { 'aria-activedescendant': optionId(items[at].id) })}
          autoComplete="off"
          spellCheck={false}
          placeholder={label}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={press}
        />
        <kbd className="finder-esc">
          <button type="button" tabIndex={-1} onClick={onClose}>
            {closeLabel}
          </button>
        </kbd>
      </div>
      <div className="finder-status small">{status}</div>
      {/* Focus stays in the box: the list is moved through from there. */}
      <div className="finder-list" id={list} role="listbox" aria-label={listLabel} ref={options} tabIndex={-1}>
        {groups.map((group) => (
          <FinderPart key={group.id} group={group} heading={`${list}-group-${group.id}`}>
            {group.items.map((item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box.
              <div
                key={item.id}
                id={optionId(item.id)}
                role="option"
                // Focus never comes here, it stays in the box.
                tabIndex={-1}
                aria-selected={items[at]?.id === item.id}
                className="finder-option"
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => items[at]?.id !== item.id && setChosen({ ids, at: items.indexOf(item) })}
                onClick={(event) => item.onChoose(event.ctrlKey || event.metaKey)}
              >
                {item.content}
              </div>
            ))}
          </FinderPart>
        ))}
      </div>
      <p className="finder-hint small quiet">{hint}</p>
    </>
  )
}

function FinderPart({ group, heading, children }: { readonly group: FinderGroup; readonly heading: string; readonly children: ReactNode }) {
  if (group.items.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups the fields of a form, these are options of a list.
    <div role="group" aria-labelledby={heading} className="finder-group">
      <div className="finder-heading" id={heading} role="presentation">
        <span>{group.title}</span>
        {group.about !== undefined && <span className="quiet">{group.about}</span>}
      </div>
      {children}
    </div>
  )
}

/** How many items stand in the groups before one. */
function before(groups: readonly FinderGroup[], index: number): number {
  return groups.slice(0, index).reduce((sum, { items }) => sum + items.length, 0)
}

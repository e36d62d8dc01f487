interface Node {
  readonly next: Map<string, Node>
  layout: number
}

/** Gives equal layouts one number. Nearly all records of a file are laid out alike. */
export class Layouts {
  readonly all: (readonly string[])[] = []
  readonly #root: Node = { next: new Map(), layout: -1 }

  numberOf(layout: readonly string[]): number {
    let node = this.#root
    for (const piece of layout) {
      let next = node.next.get(piece)
      if (next === undefined) {
        next = { next: new Map(), layout: -1 }
        node.next.set(piece, next)
      }
      node = next
    }
    if (node.layout < 0) node.layout = this.all.push(layout) - 1
    return node.layout
  }
}

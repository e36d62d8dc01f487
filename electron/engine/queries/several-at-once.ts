/** The database has two threads, and a question about a small section uses one. */
const atOnce = 3

/**
 * Does the same for each of a list, several at a time. When one fails, none is begun any more.
 *
 * @returns what each came to, in the order of the list
 */
export async function severalAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const left = items.entries()
  let failed = false
  const lane = async (): Promise<void> => {
    for (const [index, item] of left) {
      if (failed) return
      results[index] = await work(item)
    }
  }
  await Promise.all(
    Array.from({ length: atOnce }, () =>
      lane().catch((thrown) => {
        failed = true
        throw thrown
      }),
    ),
  )
  return results
}

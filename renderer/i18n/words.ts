/** The same keys as the English texts, with any words. A missing or surplus key does not compile. */
export type Words<English> = { readonly [Key in keyof English]: English[Key] extends string ? string : Words<English[Key]> }

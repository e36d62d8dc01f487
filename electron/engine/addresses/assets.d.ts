/** A file that the bundler puts into the program itself, as a `data:` address. */
declare module '*?url&inline' {
  const url: string
  export default url
}

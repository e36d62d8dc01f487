/** The scheme that the window is served under, from the bundle alone. */
export const appScheme = 'app'
/** Its only host. */
export const appHost = 'bundle'
/** The window's origin. */
export const appOrigin = `${appScheme}://${appHost}`

/** What a window is filled with until its page is drawn: the paper of the theme, so that nothing flashes. */
export const paper = { light: '#faf8f3', dark: '#181715' } as const

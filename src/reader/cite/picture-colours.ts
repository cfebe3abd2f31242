/** The colours of `styles/theme.css`, which a picture can’t ask for: it is looked at elsewhere. */
export const pictureColours = {
  light: { paper: '#fffdf8', ink: '#1c1a17', muted: '#5c574e', rule: '#dcd6c9', speech: '#0b5568' },
  dark: { paper: '#16181b', ink: '#e8e4dc', muted: '#b5b0a6', rule: '#34383d', speech: '#86c9d6' },
} as const

export const schemes = ['light', 'dark'] as const

export type Scheme = (typeof schemes)[number]

export const help = {
  title: 'Keys',
  everywhere: 'Always',
  always: {
    'Ctrl+K or ⌘K': 'go to a passage, a name or an action',
    Tab: 'to the next group of controls',
    '← →': 'from mark to mark in the text, from button to button in a bar',
    'Shift ← →': 'widen a selection; Tab goes on to what can be done with the words',
    Enter: 'open what has focus',
    Escape: 'close what is open',
  },
  singleKeys: 'Single keys',
  aboutSingleKeys: 'They do not work while you type. The choice stays on this device.',
  now: 'Possible now',
  change: 'Change the keys',
  taken: (key: string, action: string) => `“${key}” is taken: ${action}`,
}

/** A reader’s own text: the way to its page, and what stands there before any script. */
export const own = {
  link: 'Read a text of your own',
  title: 'A text of your own',
  about:
    'Paste a report, or drop a file here. It is read on your device: nothing of it is sent, and it is gone when you leave, unless you have it kept.',
  needsScript:
    'This needs JavaScript, which is off in this browser: the reading is done on your device.',
  broken: 'Not all of this page could be loaded, or something in it failed.',
  again: 'Load it again',
}

// In development the components ask the window for React’s hot reloading, of which a worker has neither.
if (import.meta.env.DEV) {
  const hotReloading = { $RefreshReg$: () => {}, $RefreshSig$: () => (type: unknown) => type }
  Object.assign(globalThis, hotReloading, { window: globalThis })
}

import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { seedPages } from './src/site/seed-pages.ts'

export default defineConfig({
  appType: 'custom',
  plugins: [react(), tailwindcss(), seedPages()],
  build: {
    // Every browser that has adopted style sheets and text fragments loads modules by itself.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
})

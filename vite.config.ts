import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { seedPages } from './src/site/seed-pages.ts'

export default defineConfig(({ isSsrBuild }) => ({
  appType: 'custom',
  plugins: [react(), tailwindcss(), seedPages()],
  // What only a worker imports Vite would find in development when it starts, and load the page anew.
  optimizeDeps: { include: ['react-dom/server', 'world-countries', 'temporal-polyfill'] },
  build: {
    // The site needs adopted style sheets, light-dark() and nesting: what has been in all three engines since 2024.
    target: ['chrome123', 'firefox125', 'safari17.5'],
    // The one script that is wanted early is named by the build itself (src/site/early-fetch.ts).
    modulePreload: false,
    assetsInlineLimit: 0,
    // What makes a page live is one file: what it shares with what comes later would else be files of their own,
    // which the browser learns of only when the first one has come.
    rolldownOptions: isSsrBuild
      ? {}
      : {
          // The style that comes after the first paint is a file of its own (src/site/inline-first-view.ts names it).
          input: ['index.html', 'src/styles/later.css'],
          output: {
            codeSplitting: {
              groups: [{ name: 'live', tags: ['$initial'], test: /^(?!.*later\.css)/u }],
            },
          },
        },
  },
}))

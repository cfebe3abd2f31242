import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { AddressBar } from './app/address-bar.tsx'
import { App } from './app/app.tsx'
import { guardAddress } from './app/guard-address.ts'
import { keepOffline } from './app/keep-offline.ts'
import { readPageData } from './app/page-data.ts'
import './styles/theme.css'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root to bring to life')

// In a built page the first script has said so already (site/first-script.ts).
document.documentElement.dataset.whole = ''

guardAddress()

hydrateRoot(
  root,
  <StrictMode>
    <AddressBar basename={import.meta.env.BASE_URL}>
      <App page={readPageData(document)} />
    </AddressBar>
  </StrictMode>,
)

keepOffline()

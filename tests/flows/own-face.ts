import type { CDPSession, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A face that comes late is left for the next view, and on a busy machine it may: that view is what is looked at. */
export async function showOwnFace(page: Page, sign = 'html[data-live]'): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (let views = 1; !(await isOwnFaceShown(session)); views++) {
    expect(views, 'views until the text stands in its own face').toBeLessThan(10)
    await page.reload()
    await page.waitForSelector(sign)
  }
  await session.detach()
}

async function isOwnFaceShown(session: CDPSession): Promise<boolean> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.body p',
  })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.every(({ isCustomFont }) => isCustomFont)
}

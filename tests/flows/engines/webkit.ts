import { type ChildProcess, spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { createServer } from 'node:net'
import { Builder, By, Capabilities, Key as DriverKey, type WebDriver } from 'selenium-webdriver'
import { onPath } from '../browser.ts'
import type { Engine, FindEngine, Key } from './engine.ts'

/** WebKit’s GTK port, driven through its own WebDriver; it draws on a screen, if need be a virtual one. */
export const findWebKit: FindEngine = async () => {
  const driver = onPath(['WebKitWebDriver'])
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')
  const screen = process.env.DISPLAY ? [] : [onPath(['xvfb-run'])].filter((path) => path !== null)
  const hasScreen = Boolean(process.env.DISPLAY) || screen.length > 0
  if (!driver || !browser || !hasScreen) return null
  return async () => {
    const port = await freePort()
    const [command = driver, ...args] = [
      ...screen.flatMap((wrapper) => [wrapper, '-a']),
      driver,
      `--port=${port}`,
    ]
    const driving = spawn(command, args, { stdio: 'ignore', detached: true })
    await listening(port)
    const session = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilitiesFor(browser))
      .build()
    return engineOf(session, driving)
  }
}

function capabilitiesFor(binary: string): Capabilities {
  return new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })
}

const keys: Record<Key, string> = {
  Tab: DriverKey.TAB,
  Enter: DriverKey.ENTER,
  Escape: DriverKey.ESCAPE,
  ArrowDown: DriverKey.ARROW_DOWN,
}

async function engineOf(session: WebDriver, driver: ChildProcess): Promise<Engine> {
  await session.manage().window().setRect({ width: 1280, height: 900, x: 0, y: 0 })
  const capabilities = await session.getCapabilities()
  return {
    version: `WebKitGTK ${capabilities.get('browserVersion')}`,
    open: (url) => session.get(url),
    back: () => session.navigate().back(),
    click: (selector) => session.findElement(By.css(selector)).click(),
    press: (key) => session.actions().sendKeys(keys[key]).perform(),
    evaluate: (expression) => session.executeScript(`return ${expression}`),
    close: async () => {
      await session.quit()
      // the driver, and the virtual screen that it may have been started in
      if (driver.pid) process.kill(-driver.pid)
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the driver of WebKit did not answer within 20 s')
}

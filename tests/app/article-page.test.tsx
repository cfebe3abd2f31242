import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { seed } from './seed-article.ts'
import { data, findings, open } from './seed-page.tsx'

/** A live region holds other things too; this is the one that speaks of the filter. */
const matches = () => screen.getByText(/paragraphs match/u).textContent

const entities = () => within(screen.getByRole('complementary', { name: 'Entities' }))
const toggle = (name: RegExp) => entities().getByRole('button', { name })

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})

describe('taking over the drawn page', () => {
  test.each(['/', '/?entity=moscow', '/?entity=nobody#q-nothing-0000'])('%s', async (address) => {
    const complain = vi.spyOn(console, 'error')
    await open(address)
    expect(complain).not.toHaveBeenCalled()
    complain.mockRestore()
  })

  test('leaves every text node of the article as it was', async () => {
    let drawn: Node[] = []
    const { container } = await open('/?entity=moscow', (before) => {
      drawn = textNodesOf(before)
    })
    expect(drawn.length).toBeGreaterThan(50)
    expect(textNodesOf(container)).toEqual(drawn)
    expect(textNodesOf(container).every((node, at) => node === drawn[at])).toBe(true)
  })

  test('the paragraphs are the words of the source, in order', async () => {
    const { container } = await open('/')
    let from = 0
    const paragraphs = [...container.querySelectorAll('.body p')].map((p) => p.textContent ?? '')
    expect(paragraphs).toHaveLength(14)
    for (const words of paragraphs) {
      const at = seed.text.indexOf(words, from)
      expect(at).toBeGreaterThanOrEqual(from)
      from = at + words.length
    }
  })
})

describe('filtering', () => {
  test('a click in the sidebar puts the entity into the address and says how much matches', async () => {
    await open('/')
    await userEvent.click(toggle(/^Moscow/u))
    expect(window.location.search).toBe('?entity=moscow')
    expect(toggle(/^Moscow/u).getAttribute('aria-pressed')).toBe('true')
    expect(matches()).toBe(`${paragraphsOf('moscow')} of 14 paragraphs match`)
  })

  test('a click on a mention does the same', async () => {
    await open('/')
    await userEvent.click(
      screen.getAllByText('Ukraine', { selector: '.mention' })[0] ?? document.body,
    )
    expect(window.location.search).toBe('?entity=ukraine')
  })

  test('a mention of two chooses both', async () => {
    await open('/')
    const leaders = screen.getAllByText('the two leaders', { selector: '.mention *' })[0]
    await userEvent.click(leaders ?? document.body)
    expect(new URLSearchParams(window.location.search).getAll('entity').sort()).toEqual([
      'vladimir-putin',
      'xi-jinping',
    ])
  })

  test('a click on a speaker asks for what they said, and again for all', async () => {
    await open('/')
    const speaker = within(screen.getByRole('region', { name: /^Quotations/u })).getByRole('link', {
      name: 'Xi Jinping',
    })
    await userEvent.click(speaker)
    expect(window.location.search).toBe('?speaker=xi-jinping')
    expect(matches()).toBe('6 of 14 paragraphs match')
    await userEvent.click(speaker)
    expect(window.location.search).toBe('')
  })

  test('Moscow and Beijing together: paragraphs 1, 5, 7 and 12', async () => {
    await open('/?entity=moscow&entity=beijing&match=all')
    expect(matches()).toBe('4 of 14 paragraphs match')
  })

  test('an exclusion is made in the filter, and undone there', async () => {
    await open('/?entity=china')
    await userEvent.click(screen.getByRole('button', { name: 'Exclude China' }))
    expect(window.location.search).toBe('?not=china')
    await userEvent.click(screen.getByRole('button', { name: 'Remove without China' }))
    expect(window.location.search).toBe('')
  })

  test('steps through the mentions', async () => {
    await open('/?entity=kyiv')
    await userEvent.click(screen.getByRole('button', { name: 'Next mention' }))
    expect(matches()).toContain('mention 1 of 2')
    await userEvent.click(screen.getByRole('button', { name: 'Previous mention' }))
    expect(matches()).toContain('mention 2 of 2')
    expect(document.querySelectorAll('[data-current]')).toHaveLength(1)
  })

  test('an entity that the article does not name gives a notice, and the rest still holds', async () => {
    await open('/?entity=atlantis&entity=kyiv')
    expect(screen.getByText(/“atlantis”/u).getAttribute('role')).toBe('status')
    expect(matches()).toBe(`${paragraphsOf('kyiv')} of 14 paragraphs match`)
  })

  test('the way out clears the address', async () => {
    await open('/?entity=kyiv&not=china&speaker=xi-jinping')
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(window.location.search).toBe('')
    expect(screen.queryByText(/paragraphs match/u)).toBeNull()
  })
})

describe('a passage in the address', () => {
  const quotation = findings?.quotations.find(({ words }) => words.startsWith('all parties should'))

  test('shows who said it, how, and why we say so', async () => {
    await open(`/#${quotation?.id}`)
    const panel = within(screen.getByRole('region', { name: 'Selected passage' }))
    await panel.findByText('Xi Jinping')
    expect(panel.getAllByText('said')).not.toHaveLength(0)
    expect(panel.getByText('Quoted')).toBeDefined()
    await userEvent.click(panel.getByText('Why?'))
    expect(panel.getAllByRole('listitem').length).toBeGreaterThan(0)
  })

  test('its link is copied without the filter', async () => {
    const user = userEvent.setup()
    await open(`/?entity=kyiv#${quotation?.id}`)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    await screen.findByText('Copied')
    const { search, hash } = new URL(await navigator.clipboard.readText())
    expect([...new URLSearchParams(search).keys()]).toEqual(['was', 'near'])
    expect(hash.split(':~:')[0]).toBe(`#${quotation?.id}`)
  })

  test('that was edited says so', async () => {
    await open(`/#${quotation?.id.slice(0, -4)}zzzz`)
    expect(screen.getByText(/was edited since/u)).toBeDefined()
    await waitFor(() => expect(Element.prototype.scrollIntoView).toHaveBeenCalled())
  })

  const near = 'q0000.15.3.0.0.i8oQZ-g2.*QVTkEkdJ'

  test('that was edited shows the words of the link beside those of now', async () => {
    await open(`/?was=sovereignty+or+security&near=${near}#q-sovereignty-or-security-0000`)
    const panel = within(await screen.findByRole('region', { name: 'Selected passage' }))
    expect(await panel.findByText('or', { selector: 'del' })).toBeDefined()
    expect(panel.getByText('and', { selector: 'ins' })).toBeDefined()
  })

  test('that is gone says where it stood', async () => {
    await open(`/?was=none+of+those+words&near=${near}#q-none-of-those-words-0000`)
    const gone = await screen.findByText(/no longer in the article: “none of those words”/u)
    expect(within(gone).getByRole('link').getAttribute('href')).toMatch(/^#s-/u)
  })

  test('that is gone says so, and its words', async () => {
    await open('/#q-words-that-nobody-ever-said-here-0000')
    expect(screen.getByText(/words that nobody ever said here/u)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull()
  })

  test('is closed by Escape, and leaves the address', async () => {
    await open(`/?entity=kyiv#${quotation?.id}`)
    screen.getByRole('button', { name: 'Copy link' }).focus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Selected passage' })).toBeNull(),
    )
    expect(window.location.hash).toBe('')
    expect(window.location.search).toBe('?entity=kyiv')
  })
})

test('the links in the text are one tab stop, walked with the arrows', async () => {
  await open('/')
  const stops = [...document.querySelectorAll<HTMLElement>('article .body a')]
  const article = document.querySelector('article')
  expect(article?.querySelectorAll('a[tabindex="0"]')).toHaveLength(1)
  const [, second, third] = stops
  second?.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(third)
  expect(article?.querySelectorAll('a[tabindex="0"]')).toHaveLength(1)
})

function textNodesOf(container: Element): Node[] {
  const body = container.querySelector('.body') ?? container
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}

function paragraphsOf(id: string): number {
  const entity = data.entities.find((candidate) => candidate.id === id)
  if (!entity) throw new Error(`the seed has no ${id}`)
  return entity.paragraphs.length
}

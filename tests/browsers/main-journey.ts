import { by, byBeginning, inside } from './by-name.ts'
import type { Reader } from './reader.ts'

export interface Step {
  name: string
  go: (reader: Reader) => Promise<void>
}

const instagram = 'Scaling Instagram Architecture'
const lmax = 'Low Latency Trading Architecture at LMAX Exchange'
const note = 'Which database before that?'

const main = by('navigation', 'Main')
const total = inside(by('main'), by('status'))
const title = by('title')

/** What people come for, once through: each step goes on where the one before ended. */
export const mainJourney: readonly Step[] = [
  {
    name: 'the home page shows everything',
    go: async (reader) => {
      await reader.open('/')
      await reader.sees(total, { words: '101 takeaways in 12 talks' })
      await reader.sees(by('article'), { times: 12 })
      await reader.sees(byBeginning('link', 'Link to takeaway'), { times: 101 })
    },
  },
  {
    name: 'a search forgives a typo and marks what it found',
    go: async (reader) => {
      await reader.click(by('searchbox', 'Search takeaways'))
      await reader.type('vautl')
      await reader.sees(total, { words: '2 takeaways in 2 talks' })
      await reader.isAt('/?q=vautl')
      await reader.sees(by('mark'), { words: /^vault/i })
      await reader.click(by('button', 'Clear search'))
      await reader.sees(total, { words: '101 takeaways in 12 talks' })
      await reader.isAt('/')
    },
  },
  {
    name: 'a filter is in the address, and Back takes it off',
    go: async (reader) => {
      await reader.click(byBeginning('checkbox', 'Docker, '))
      await reader.isAt('/?tech=docker')
      await reader.sees(total, { words: '5 takeaways in 2 talks' })
      await reader.sees(by('link', 'Remove filter Docker'))
      await reader.sees(by('article'), { times: 2 })
      await reader.back()
      await reader.isAt('/')
      await reader.sees(total, { words: '101 takeaways in 12 talks' })
      await reader.sees(by('link', 'Remove filter Docker'), { times: 0 })
    },
  },
  {
    name: 'a title leads to its talk',
    go: async (reader) => {
      await reader.click(inside(by('article', instagram), by('link', instagram)))
      await reader.isAt('/talks/scaling-instagram-architecture')
      await reader.sees(title, { words: instagram, state: 'focused' })
    },
  },
  {
    name: 'a takeaway is saved, with a note',
    go: async (reader) => {
      await reader.click(by('button', 'Save takeaway 10'))
      await reader.sees(by('button', 'Save takeaway 10'), { state: 'pressed' })
      await reader.sees(inside(main, byBeginning('link', 'Saved')), { words: 'Saved1' })
      await reader.click(by('button', 'Add a note on takeaway 10'))
      await reader.sees(by('textbox', 'Note on takeaway 10'), { state: 'focused' })
      await reader.type(note)
      await reader.sees(by('textbox', 'Note on takeaway 10'), { words: note })
    },
  },
  {
    name: 'two talks stand side by side',
    go: async (reader) => {
      await reader.click(by('button', `Compare ${instagram}`))
      await reader.sees(by('region', 'Comparison'), { words: /Pick one more/ })
      await reader.click(inside(main, by('link', 'Browse')))
      await reader.click(by('button', `Compare ${lmax}`))
      await reader.sees(by('button', `Compare ${lmax}`), { state: 'pressed' })
      await reader.click(inside(by('region', 'Comparison'), by('link', 'Compare 2')))
      await reader.isAt(/^\/compare\?talks=scaling-instagram-architecture,low-latency-/)
      await reader.sees(inside(by('table'), by('columnheader', instagram)))
      await reader.sees(inside(by('table'), by('columnheader', lmax)))
      await reader.sees(by('region', 'Comparison'), { times: 0 })
    },
  },
  {
    name: 'a word leads to everything said about it',
    go: async (reader) => {
      await reader.open('/?q=disabled')
      await reader.click(inside(by('listitem'), by('link', 'Python')))
      await reader.isAt('/topics/python')
      await reader.sees(title, { words: 'Python', state: 'focused' })
      await reader.sees(inside(by('article', instagram), byBeginning('link', 'Link to takeaway')))
    },
  },
  {
    name: 'the map counts topics by talk, and its numbers lead there',
    go: async (reader) => {
      await reader.click(inside(main, by('link', 'Map')))
      await reader.sees(title, { words: 'Where ideas cross' })
      await reader.sees(inside(by('table'), by('columnheader')), { times: 13 })
      await reader.click(byBeginning('link', 'Docker in Deliver Docker Container Continuously in AWS: 4'))
      await reader.isAt('/topics/docker#deliver-docker-container-continuously-in-aws')
      await reader.sees(title, { words: 'Docker' })
    },
  },
  {
    name: 'what was saved is there with its note, after a reload too',
    go: async (reader) => {
      await reader.click(inside(main, byBeginning('link', 'Saved')))
      await reader.sees(inside(by('list', 'Saved takeaways'), by('listitem')), {
        words: /^Uses Tao linked DB/,
        times: 1,
      })
      await reader.sees(by('textbox', 'Note on takeaway 10'), { words: note })
      await reader.reload()
      await reader.sees(inside(by('list', 'Saved takeaways'), by('listitem')), {
        words: /^Uses Tao linked DB/,
        times: 1,
      })
      await reader.sees(by('textbox', 'Note on takeaway 10'), { words: note })
    },
  },
  {
    name: 'the palette goes to a topic by a few letters',
    go: async (reader) => {
      await reader.press('k', 'Control')
      await reader.sees(by('combobox', 'Go to a talk, topic or command'), { state: 'focused' })
      await reader.type('dock')
      await reader.sees(inside(by('dialog', 'Go to or do'), by('option')), { words: /^Docker/ })
      await reader.press('Enter')
      await reader.isAt('/topics/docker')
      await reader.sees(by('dialog', 'Go to or do'), { times: 0 })
      await reader.sees(title, { words: 'Docker', state: 'focused' })
    },
  },
  {
    name: 'the page can be dark',
    go: async (reader) => {
      await reader.click(by('button', 'Theme: follow system'))
      await reader.click(by('button', 'Theme: light'))
      await reader.sees(by('button', 'Theme: dark'))
      await reader.finds(
        'the colour scheme',
        () => getComputedStyle(document.documentElement).colorScheme,
        'dark',
      )
      await reader.reload()
      await reader.finds(
        'the colour scheme',
        () => getComputedStyle(document.documentElement).colorScheme,
        'dark',
      )
    },
  },
  {
    name: 'notes are read, added and removed again',
    go: async (reader) => {
      await reader.open('/add')
      await reader.click(by('button', 'Try it with the QCon notes'))
      await reader.sees(inside(by('region', 'Preview'), by('heading')), {
        words: /^Preview: 101 takeaways in 12 talks/,
      })
      await reader.sees(inside(by('region', 'Preview'), by('article')), { times: 12 })
      await reader.click(by('button', 'Add to library'))
      await reader.sees(inside(by('list', 'Added conferences'), by('listitem')), { times: 1 })
      await reader.click(inside(main, by('link', 'Browse')))
      await reader.sees(total, { words: '202 takeaways in 24 talks' })
      await reader.back()
      await reader.click(inside(by('list', 'Added conferences'), byBeginning('button', 'Remove')))
      await reader.sees(by('list', 'Added conferences'), { times: 0 })
    },
  },
  {
    name: 'a link from elsewhere shows its takeaway',
    go: async (reader) => {
      await reader.open('/talks/scaling-instagram-architecture#snxq8brtzx')
      await reader.sees(by('listitem'), { words: /Disabled the Python/, state: 'focused' })
    },
  },
  {
    name: 'an address that leads nowhere says so',
    go: async (reader) => {
      await reader.open('/nowhere')
      await reader.sees(title, { words: 'There is no page here' })
      await reader.click(by('link', 'Browse the notes'))
      await reader.sees(total, { words: '101 takeaways in 12 talks' })
    },
  },
]

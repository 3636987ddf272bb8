import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { createLibrary } from '#notes/library.ts'
import { openApp, talkNamed } from '../open-app.tsx'

const topic = (id: string, name: string) => ({ id, name, kind: 'technology', aliases: [], parent: null })
const found = (id: string, ...at: [number, number][]) => ({ id, via: 'found', at })

/** Notes whose author writes Markdown, as they are once compiled. */
const library = createLibrary([
  decodeDataset({
    schema: 'takeaways/1',
    conference: {
      id: 'harbour-conf',
      name: 'Harbour Conf',
      dates: ['2024-05-02'],
      timezone: null,
      url: null,
    },
    days: [],
    tracks: [],
    speakers: [],
    topics: [topic('redis', 'Redis'), topic('kafka', 'Kafka')],
    talks: [
      {
        id: 'queues',
        title: 'Queues at sea',
        day: null,
        order: 1,
        track: null,
        speakers: [],
        remarks: [
          {
            text: 'I missed the *first* half',
            shown: { text: 'I missed the first half', marks: [{ kind: 'emphasis', start: 13, end: 18 }] },
          },
        ],
        links: [],
        facts: {},
        takeaways: [
          {
            id: 't1',
            text: 'Read **the [Redis guide](https://redis.example/guide)** before `EXPIRE`',
            shown: {
              text: 'Read the Redis guide before EXPIRE',
              marks: [
                { kind: 'strong', start: 5, end: 20 },
                { kind: 'link', start: 9, end: 20, url: 'https://redis.example/guide' },
                { kind: 'code', start: 28, end: 34 },
              ],
            },
            depth: 0,
            line: 4,
            topics: [found('redis', [9, 14])],
          },
          {
            id: 't2',
            text: '*Kafka* keeps order within a partition',
            shown: {
              text: 'Kafka keeps order within a partition',
              marks: [{ kind: 'emphasis', start: 0, end: 5 }],
            },
            depth: 0,
            line: 5,
            topics: [found('kafka', [0, 5])],
            blocks: [
              { kind: 'code', text: '```sh\nkafka-topics --describe\n```' },
              { kind: 'quote', text: '> Order is a promise\n> you pay for' },
              { kind: 'image', text: '![partitions](https://img.example/p.png)' },
            ],
          },
          { id: 't3', text: 'What about Redis streams?', group: 'Asked', depth: 0, line: 12, topics: [] },
          { id: 't4', text: 'Fine until the disk fills', group: 'Asked', depth: 1, line: 13, topics: [] },
          { id: 't5', text: 'Log first, ask later', group: 'Take home', depth: 0, line: 15, topics: [] },
        ],
      },
      {
        id: 'caches',
        title: 'Caches ashore',
        day: null,
        order: 2,
        track: null,
        speakers: [],
        remarks: [],
        links: [],
        facts: {},
        takeaways: [
          {
            id: 't6',
            text: '[Redis](https://redis.example) first',
            shown: {
              text: 'Redis first',
              marks: [{ kind: 'link', start: 0, end: 5, url: 'https://redis.example' }],
            },
            depth: 0,
            line: 20,
            topics: [found('redis', [0, 5])],
          },
        ],
      },
    ],
    sources: [],
    moved: {},
  }),
])

const rowOf = (number: string) =>
  within(screen.getByRole('link', { name: `Link to takeaway ${number}` }).closest('li') ?? document.body)

test('A takeaway shows what its author marked, not the marks', async () => {
  await openApp('/talks/queues', { library })
  expect(screen.getByText('EXPIRE')).toHaveProperty('tagName', 'CODE')
  expect(rowOf('1').getByText('the').closest('strong')).toBeVisible()
  expect(rowOf('1').getByText(/^Read/)).toHaveTextContent(/^Read the Redis guide before EXPIRE$/)
  expect(screen.getByText('first')).toHaveProperty('tagName', 'EM')
})

test('A link of the author leads where it says, and a topic within it is no second link', async () => {
  await openApp('/talks/queues', { library })
  const link = rowOf('1').getByRole('link', { name: 'Redis guide' })
  expect(link).toHaveAttribute('href', 'https://redis.example/guide')
  expect(link).toHaveAttribute('rel', 'noreferrer')
  expect(rowOf('1').queryByRole('link', { name: 'Redis' })).toBeNull()
  expect(rowOf('2').getByRole('link', { name: 'Kafka' })).toHaveAttribute('href', '/topics/kafka')
})

test('Words searched for are marked within a link, which stays one', async () => {
  await openApp('/?q=guide', { library })
  const link = rowOf('1').getByRole('link', { name: 'Redis guide' })
  expect(within(link).getByText('guide')).toHaveProperty('tagName', 'MARK')
})

test('Code and images stand under their takeaway as they were written, and keys can scroll them', async () => {
  await openApp('/talks/queues', { library })
  const code = rowOf('2').getByRole('region', { name: 'Code under takeaway 2' })
  expect(code).toHaveTextContent(/^kafka-topics --describe$/)
  code.focus()
  expect(code).toHaveFocus()
  expect(rowOf('2').getByRole('blockquote')).toHaveTextContent(/^Order is a promise you pay for$/)
  expect(screen.getByRole('region', { name: /^Image/ })).toHaveTextContent(
    '![partitions](https://img.example/p.png)',
  )
  expect(document.querySelector('main img:not([role])')).toBeNull()
})

test('Groups have their heading, numbers go on, and j moves through all of them', async () => {
  const { user } = await openApp('/talks/queues', { library })
  expect(screen.getByRole('heading', { level: 3, name: 'Asked' })).toBeVisible()
  const asked = screen.getByRole('list', { name: 'Asked' })
  const numbersIn = (list: HTMLElement) =>
    within(list)
      .getAllByRole('link', { name: /^Link to takeaway/ })
      .map((link) => link.textContent)
  expect(numbersIn(asked)).toEqual(['3', '3.1'])
  expect(numbersIn(screen.getByRole('list', { name: 'Take home' }))).toEqual(['4'])
  screen.getByText('Fine until the disk fills').closest('li')?.focus()
  await user.keyboard('j')
  expect(screen.getByText('Log first, ask later').closest('li')).toHaveFocus()
})

test('A word of a heading finds what stands under it, and is marked there', async () => {
  await openApp('/?q=asked', { library })
  const heading = within(talkNamed('Queues at sea')).getByRole('heading', { level: 3 })
  expect(within(heading).getByText('Asked')).toHaveProperty('tagName', 'MARK')
  expect(screen.getAllByRole('link', { name: /^Link to takeaway/ }).map((link) => link.textContent)).toEqual([
    '3',
    '3.1',
  ])
})

test('Compared, the shared topic is underlined and nothing in the words is a link', async () => {
  await openApp('/compare?talks=queues,caches', { library })
  const row = screen.getByRole('row', { name: /^Redis/ })
  const words = within(row).getAllByText('Redis')
  expect(words.filter((word) => word.closest('b'))).toHaveLength(2)
  expect(within(row).queryByRole('link', { name: 'Redis guide' })).toBeNull()
})

test('What is saved shows the words without their marks', async () => {
  const { user } = await openApp('/talks/queues', { library })
  await user.click(screen.getByRole('button', { name: 'Save takeaway 1' }))
  await user.click(screen.getByRole('link', { name: /^Saved/ }))
  await waitFor(() => expect(screen.getByText('Read the Redis guide before EXPIRE')).toBeVisible())
})

import { describe, expect, test } from 'vitest'
import { compileFolder } from './folder.ts'

const file = (path: string, content: unknown) => ({
  path,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
})
const compile = (...files: ReturnType<typeof file>[]) => compileFolder({ conferenceId: 'harbour', files })

const notes = file(
  'notes.md',
  [
    '# Harbour Conf 2031',
    '## Tides as a Service — Ada Berg',
    'Room: Cabin',
    '- One',
    '## Knots for All',
    '- Two',
  ].join('\n'),
)

const pretalx = {
  schedule: {
    conference: {
      title: 'Harbour Conf',
      time_zone_name: 'Europe/London',
      days: [
        {
          index: 1,
          date: '2031-03-06',
          rooms: {
            Abbey: [
              {
                guid: null,
                id: 7,
                title: { en: 'Tides as a Service' },
                date: '2031-03-06T09:30:00+00:00',
                start: '2031-03-06T09:30:00+00:00',
                duration: '00:45',
                room: 'Abbey',
                track: 'Big Ships',
                persons: [{ public_name: 'Ada Berg' }],
                links: [
                  { title: 'Slides', url: 'https://example.org/s' },
                  { title: 'Bad', url: 'javascript:1' },
                ],
              },
              {
                guid: 'b',
                title: 'Knots for all',
                date: '2031-03-06T11:00:00+00:00',
                start: '11:00',
                duration: '00:30',
                room: 'Abbey',
                track: null,
                persons: [{ name: 'Ole Lund' }],
              },
            ],
          },
        },
      ],
    },
  },
}

const sessionize = {
  sessions: [
    {
      id: '1',
      title: 'Knots for All',
      speakers: ['u1'],
      categoryItems: [5],
      roomId: 9,
      startsAt: '2031-03-06T11:00:00',
      endsAt: '2031-03-06T11:30:00',
      isServiceSession: false,
      status: 'Accepted',
    },
    {
      id: '2',
      title: 'Tides as a Service',
      speakers: ['u2'],
      categoryItems: [],
      roomId: 9,
      startsAt: null,
      endsAt: null,
      isServiceSession: false,
      status: 'Declined',
    },
    { id: 'tea', title: 'Morning tea', speakers: [], categoryItems: [], isServiceSession: true },
  ],
  speakers: [{ id: 'u1', fullName: 'Ole Lund', tagLine: 'Rigger', sessions: [1] }],
  questions: [],
  categories: [{ id: 1, title: 'TRACK', items: [{ id: 5, name: 'Ropes' }] }],
  rooms: [{ id: 9, name: 'Deck' }],
}

const conclar = [
  {
    id: '1',
    title: 'Knots for All',
    date: '2031-03-06',
    time: '11:00',
    mins: '30',
    loc: ['Deck'],
    people: [{ id: 'p', name: 'Ole Lund' }],
    tags: [],
  },
]

describe('a schedule beside the notes', () => {
  test('fills in what they leave out, and says where each fact is from', () => {
    const { dataset, pairs, files } = compile(notes, file('schedule.json', pretalx))
    expect(pairs).toEqual([
      { title: 'Tides as a Service', scheduled: 'Tides as a Service', by: 'title' },
      { title: 'Knots for All', scheduled: 'Knots for all', by: 'title' },
    ])
    expect(files.map(({ path, use }) => [path, use])).toEqual([
      ['notes.md', 'notes'],
      ['schedule.json', 'schedule'],
    ])
    const [tides, knots] = dataset.talks
    expect(tides).toMatchObject({
      room: 'Cabin',
      track: 'big-ships',
      time: { start: '09:30', end: '10:15' },
      day: 'day-1',
      links: [{ title: 'Slides', url: 'https://example.org/s' }],
      facts: { room: { source: 's1' }, track: { source: 's2', confidence: 'high' } },
    })
    expect(knots).toMatchObject({
      room: 'Abbey',
      track: null,
      speakers: [{ id: 'ole-lund', as: 'Ole Lund' }],
    })
    expect(dataset.sources.map(({ id, kind }) => [id, kind])).toEqual([
      ['s1', 'notes'],
      ['s2', 'programme'],
    ])
    expect(dataset.days).toMatchObject([{ id: 'day-1', date: '2031-03-06' }])
  })

  test.each([
    ['Sessionize', sessionize, { room: 'Deck', track: 'ropes', time: { start: '11:00', end: '11:30' } }],
    ['ConClár', conclar, { room: 'Deck', track: null, time: { start: '11:00', end: '11:30' } }],
  ])('may be one of %s', (_format, schedule, facts) => {
    const { dataset, pairs, unpaired } = compile(notes, file('program.json', schedule))
    expect(pairs).toEqual([{ title: 'Knots for All', scheduled: 'Knots for All', by: 'title' }])
    expect(unpaired).toEqual(['Tides as a Service'])
    expect(dataset.talks[1]).toMatchObject({ ...facts, speakers: [{ as: 'Ole Lund' }] })
    expect(dataset.talks[0]).toMatchObject({ room: 'Cabin', track: null, time: null })
    expect(dataset.conference.name, 'which the schedule does not say').toBe('Harbour Conf 2031')
  })

  test('takes no talk for another because one word is the same', () => {
    const other = [{ ...conclar[0], title: 'Knots in History', people: [{ id: 'q', name: 'Ida Dahl' }] }]
    const { pairs, files } = compile(notes, file('program.json', other))
    expect(pairs).toEqual([])
    expect(files[1]?.problems).toMatchObject(
      [{ severity: 'warning', message: /No talk of this schedule/ }].map(() => ({ severity: 'warning' })),
    )
  })

  test.each([
    ['no JSON', '{"schedule":', 'This is no complete JSON'],
    ['JSON of another kind', { a: 1 }, 'This JSON is neither a dataset nor a programme'],
    ['a schedule without days', { schedule: { conference: { title: 'x' } } }, 'days'],
  ])('%s is told, and the notes are read all the same', (_what, content, message) => {
    const { dataset, files } = compile(notes, file('schedule.json', content))
    expect(dataset.talks).toHaveLength(2)
    expect(files[1]).toMatchObject({
      use: 'unusable',
      problems: [{ severity: 'error', message: expect.stringContaining(message) }],
    })
  })
})

describe('a folder', () => {
  test('of one file a talk, with dates in their names, has days', () => {
    const { dataset } = compile(
      file('2031-03-07-knots.md', '# Knots — Ole Lund\n- Two'),
      file('2031-03-06-tides.md', '# Tides — Ada Berg\n- One'),
      file('conference.yaml', 'name: Harbour Conf\ndates: 2031-03-06/2031-03-07\ntitle: My notes'),
    )
    expect(dataset.conference).toMatchObject({ name: 'Harbour Conf', dates: ['2031-03-06', '2031-03-07'] })
    expect(dataset.talks.map(({ title, day }) => [title, day])).toEqual([
      ['Tides', 'day-1'],
      ['Knots', 'day-2'],
    ])
  })

  test('says which keys of conference.yaml say nothing, and takes the conference’s address from it', () => {
    const { dataset, files } = compile(
      file('notes.md', '# Knots — Ole Lund\n- Two'),
      file('conference.yaml', 'name: Harbour Conf\nurl: https://example.org/\nDate: 2031-03-06\n'),
    )
    expect(dataset.conference.url).toBe('https://example.org/')
    expect(files.flatMap(({ problems }) => problems)).toMatchObject([
      {
        line: 3,
        severity: 'warning',
        message: '“date” says nothing here',
        edit: { lines: ['# Date: 2031-03-06'] },
      },
    ])
  })

  test('says which values of conference.yaml are none', () => {
    const { files } = compile(
      file('notes.md', '# Knots — Ole Lund\n- Two'),
      file('conference.yaml', 'name: Harbour Conf\ndates: soon\nurl: harbour\n'),
    )
    expect(files.flatMap(({ problems }) => problems)).toMatchObject([
      { line: 2, message: 'No day was found in “dates”' },
      { line: 3, message: 'This is no address of the web' },
    ])
  })

  test('may have topics of its own, and tags that correct what is found', () => {
    const { dataset } = compile(
      file('notes.md', '## Tides — Ada Berg\n- Seamonkey in Java\n- Seamonkey #kafka -#java in Java -#java'),
      file('topics.yaml', '- name: Seamonkey\n  kind: technology'),
    )
    const topics = dataset.talks[0]?.takeaways.map((takeaway) =>
      takeaway.topics.map(({ id, via }) => `${id} ${via}`).sort(),
    )
    expect(topics?.[0]).toEqual(['java found', 'seamonkey found'])
    expect(topics?.[1]).not.toContain('java found')
    expect(topics?.[1]).toContain('kafka written')
  })

  test('of Windows-1252 is read with a warning, one of bytes is refused', () => {
    const windows = {
      path: 'a.md',
      bytes: new TextEncoder().encode('## Tides\n- It'),
    }
    const bytes = Uint8Array.of(...windows.bytes, 0x92, 0x73)
    const { dataset, files } = compileFolder({ conferenceId: null, files: [{ path: 'a.md', bytes }] })
    expect(dataset.talks[0]?.takeaways[0]?.text).toBe('It’s')
    expect(files[0]?.problems).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('Windows-1252') },
    ])
    const binary = compileFolder({
      conferenceId: null,
      files: [{ path: 'b.md', bytes: Uint8Array.of(1, 0, 2) }],
    })
    expect(binary.files).toMatchObject([{ use: 'unusable', problems: [{ message: 'This is no text' }] }])
  })

  test('with a schedule as a program is refused it, with what to do', () => {
    const { files } = compile(notes, file('program.js', 'var program = [];'))
    expect(files).toMatchObject([
      { use: 'notes' },
      { use: 'unusable', problems: [{ line: 1, severity: 'error' }] },
    ])
  })

  test('that was compiled before keeps its ids when lines are edited', () => {
    const before = [
      '## Tides — Ada Berg',
      '- We log every wave that comes in',
      '- Sleep at low tide, always',
      '- Third thing',
    ]
    const after = [
      '## Tides — Ada Berg',
      '- New line',
      '- We log every single wave that comes in',
      '- Sleep at low tide, always ^sleep',
    ]
    const first = compile(file('notes.md', before.join('\n'))).dataset
    const again = compileFolder({
      conferenceId: 'harbour',
      files: [file('notes.md', after.join('\n'))],
      previous: first,
    }).dataset
    const [wave, sleep] = first.talks[0]?.takeaways ?? []
    expect(again.talks[0]?.takeaways.map(({ id }) => id).slice(1)).toEqual([wave?.id, 'sleep'])
    expect(again.moved).toEqual({ [sleep?.id ?? '']: 'sleep' })
  })
})

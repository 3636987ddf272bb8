import { expect, test } from 'vitest'
import { nameSite } from '../build/site-name.ts'

const page = '<title>Takeaways</title>\n<meta\n  name="description"\n  content="Old" />'

test('a site without a name of its own stays as it is', () => {
  expect(nameSite(page, { title: null, description: null })).toEqual({ html: page, tags: [] })
})

test('a site has the title and description its owner gave, as text', () => {
  const { html, tags } = nameSite(page, { title: 'Tides & <b>Knots</b>', description: 'Said "so" for $1' })
  expect(html).toContain('<title>Tides &amp; &lt;b&gt;Knots&lt;/b&gt;</title>')
  expect(html).toContain('content="Said &quot;so&quot; for $1"')
  expect(html).not.toContain('Old')
  expect(tags).toMatchObject([
    { tag: 'meta', attrs: { name: 'application-name', content: 'Tides & <b>Knots</b>' } },
  ])
})

import { Link } from '@tanstack/react-router'
import { useLibraryIfReady } from '#library/store.ts'
import type { Library, Takeaway } from '#notes/model.ts'
import { PageTitle } from '#parts/PageTitle.tsx'
import { TakeawayRow } from '#parts/TakeawayRow.tsx'
import { useSingleKeys } from '#reader/preferences.ts'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import { BringBack } from './BringBack.tsx'
import styles from './SavedPage.module.css'

/** Before anything is saved: how that is done, on a takeaway to try it with. */
export function NothingSaved() {
  const library = useLibraryIfReady()
  const example = library && exampleIn(library)
  const hasKeys = useSingleKeys()
  return (
    <main id="main" className={styles.empty}>
      <PageTitle>Saved</PageTitle>
      <Message
        heading="Mark a line, find it here"
        level={1}
        actions={
          <Link to="/" className={controls.solid}>
            Browse the notes
          </Link>
        }
      >
        <p>
          Press{' '}
          {hasKeys && (
            <>
              <kbd>b</kbd> on a takeaway, or{' '}
            </>
          )}
          the bookmark beside {hasKeys ? 'it' : 'a takeaway'}. Saved lines stay in this browser, each with
          room for a note of your own.
        </p>
      </Message>
      {example && (
        <section className={styles.example} aria-labelledby="example">
          <h2 id="example">Try it with this one</h2>
          <ol role="list">
            <TakeawayRow takeaway={example}>
              <Link to="/talks/$talk" params={{ talk: example.talk.id }}>
                {example.talk.title}
              </Link>
            </TakeawayRow>
          </ol>
        </section>
      )}
      <BringBack />
    </main>
  )
}

const shortest = 40
const longest = 140

/** A takeaway that can be understood by itself: a sentence, neither nested nor with others nested under it. */
function exampleIn({ takeaways }: Library): Takeaway | undefined {
  const isSentence = ({ text, depth, number, talk }: Takeaway) =>
    depth === 0 &&
    text.length >= shortest &&
    text.length <= longest &&
    !talk.takeaways.some((other) => other.number === `${number}.1`)
  return (
    takeaways.find((takeaway) => isSentence(takeaway) && takeaway.topics.length > 1) ??
    takeaways.find(isSentence) ??
    takeaways[0]
  )
}

import styles from './ViewChoice.module.css'

interface ViewChoiceProps<Value extends string> {
  /** What is chosen, for those who hear it. */
  label: string
  views: readonly { value: Value; label: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** One of a few ways to look at the same thing. */
export function ViewChoice<Value extends string>({ label, views, chosen, onChoose }: ViewChoiceProps<Value>) {
  return (
    <fieldset className={styles.views} aria-label={label} data-commands>
      {views.map((view) => (
        <label key={view.value}>
          <input
            type="radio"
            name={label}
            checked={view.value === chosen}
            onChange={() => onChoose(view.value)}
          />
          {view.label}
        </label>
      ))}
    </fieldset>
  )
}

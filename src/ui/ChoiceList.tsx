import { Command as Commands } from 'cmdk'
import type { ReactNode } from 'react'
import styles from './ChoiceList.module.css'

interface ChoiceListProps {
  /** What is to be typed. */
  label: string
  placeholder: string
  /** What the choices are. */
  choices: string
  text: string
  onType: (text: string) => void
  children: ReactNode
}

/** A field, and choices that fit what is typed in it; arrow keys go through them. Loads cmdk: load it on first use. */
export function ChoiceList({ label, placeholder, choices, text, onType, children }: ChoiceListProps) {
  return (
    <Commands label={label} shouldFilter={false} loop className={styles.list}>
      <Commands.Input
        ref={focusAtEnd}
        data-focus
        value={text}
        onValueChange={onType}
        placeholder={placeholder}
      />
      <Commands.List label={choices}>{children}</Commands.List>
    </Commands>
  )
}

/** For when the dialog is open before this has come, and something is typed already. */
function focusAtEnd(input: HTMLInputElement | null): void {
  input?.focus()
  input?.setSelectionRange(input.value.length, input.value.length)
}

/** Choices under a heading. */
export function ChoiceGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return <Commands.Group heading={heading}>{children}</Commands.Group>
}

/** Said when there is no choice. */
export function NoChoice({ children }: { children: ReactNode }) {
  return <Commands.Empty className={styles.none}>{children}</Commands.Empty>
}

interface ChoiceProps {
  /** No two have the same. */
  id: string
  label: ReactNode
  hint?: string
  onChoose: () => void
}

export function Choice({ id, label, hint, onChoose }: ChoiceProps) {
  return (
    <Commands.Item value={id} onSelect={onChoose}>
      <bdi className={styles.label}>{label}</bdi> {hint && <span className={styles.hint}>{hint}</span>}
    </Commands.Item>
  )
}

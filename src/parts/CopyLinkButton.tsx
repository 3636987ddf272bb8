import { Link2 } from 'lucide-react'
import controls from '#ui/controls.module.css'
import { copyText } from '#ui/copy.ts'
import { Icon } from '#ui/Icon.tsx'

/** Copies the address of what one sees. */
export function CopyLinkButton() {
  return (
    <button
      type="button"
      className={controls.button}
      data-key="y"
      onClick={() => copyText(window.location.href, 'Link copied')}
    >
      <Icon of={Link2} />
      Copy link
    </button>
  )
}

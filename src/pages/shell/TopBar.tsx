import { Link } from '@tanstack/react-router'
import { Contrast, Keyboard, SquareTerminal } from 'lucide-react'
import { chooseNextTheme, type Theme, useTheme } from '#reader/preferences.ts'
import controls from '#ui/controls.module.css'
import { announce } from '#ui/notice.ts'
import { ownSiteName, siteName } from '#ui/site.ts'
import { MainNavigation } from './MainNavigation.tsx'
import { SearchField } from './SearchField.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './TopBar.module.css'

const themeNames: Record<Theme, string> = { system: 'follow system', light: 'light', dark: 'dark' }

interface TopBarProps {
  isPhone: boolean
  onPalette: () => void
  onKeys: () => void
}

/** Always in sight: the way home, search, the places, and how the page looks and is steered. */
export function TopBar({ isPhone, onPalette, onKeys }: TopBarProps) {
  const theme = useTheme()
  return (
    <header className={styles.top}>
      <div className={styles.inner}>
        <Link
          to="/"
          className={styles.word}
          aria-label={`${siteName()}, home`}
          activeProps={{ 'aria-current': undefined }}
        >
          {ownSiteName() ?? (
            <>
              Take<span>aways</span>
            </>
          )}
        </Link>
        <SearchField />
        <div className={styles.end}>
          {!isPhone && <MainNavigation shape="row" />}
          <button
            type="button"
            className={controls.icon}
            aria-label="Go to or do"
            aria-keyshortcuts="Control+K Meta+K"
            onClick={onPalette}
          >
            <Icon of={SquareTerminal} />
          </button>
          <button type="button" className={controls.icon} aria-label="Keyboard shortcuts" onClick={onKeys}>
            <Icon of={Keyboard} />
          </button>
          <button
            type="button"
            className={controls.icon}
            aria-label={`Theme: ${themeNames[theme]}`}
            onClick={() => announce(`Theme: ${themeNames[chooseNextTheme()]}`)}
          >
            <Icon of={Contrast} />
          </button>
        </div>
      </div>
    </header>
  )
}

import { Link } from '@tanstack/react-router'
import { Bookmark, Columns2, Text, Waypoints } from 'lucide-react'
import { useComparedTalks } from '#parts/compared-talks.ts'
import { useSavedCount } from '#reader/bookmarks.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './MainNavigation.module.css'

/** The places: in the top bar, or on a small screen along the lower edge. */
export function MainNavigation({ shape }: { shape: 'row' | 'bar' }) {
  const saved = useSavedCount()
  const compared = useComparedTalks()
  const size = shape === 'row' ? 16 : 20
  return (
    <nav aria-label="Main" className={styles[shape]}>
      <Link to="/" data-key="gb" activeOptions={{ exact: true, includeSearch: false, includeHash: false }}>
        <Icon of={Text} size={size} />
        Browse
      </Link>
      <Link to="/map" data-key="gm" activeOptions={{ includeSearch: false }}>
        <Icon of={Waypoints} size={size} />
        Map
      </Link>
      <Link to="/saved" data-key="gs" activeOptions={{ includeSearch: false }}>
        <Icon of={Bookmark} size={size} />
        Saved
        {saved > 0 && <span className={styles.saved}>{saved}</span>}
      </Link>
      <Link
        to="/compare"
        data-key="gc"
        search={compared.length > 0 ? { talks: compared.join(',') } : {}}
        activeOptions={{ includeSearch: false }}
      >
        <Icon of={Columns2} size={size} />
        Compare
        {compared.length > 0 && <span className={styles.count}>{compared.length}</span>}
      </Link>
    </nav>
  )
}

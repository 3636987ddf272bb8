import type { LucideIcon } from 'lucide-react'

/** An icon of the size of the words beside it; it says nothing by itself. */
export function Icon({
  of: Drawing,
  size = 16,
  className,
}: {
  of: LucideIcon
  size?: number
  className?: string | undefined
}) {
  return <Drawing size={size} strokeWidth={size > 16 ? 1.75 : 2.1} className={className} aria-hidden />
}

import type { TalkTime } from '#notes/model.ts'

/** `09:00–09:50`, or `09:00` where no end is known. */
export function timeText({ start, end }: TalkTime): string {
  return end === null ? start : `${start}–${end}`
}

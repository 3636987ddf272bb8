import { tidy } from '../fold.ts'
import { numericDate, readDate } from './fact-lines.ts'
import { readTalkHeading } from './heading.ts'
import { withoutMarks } from './plain-words.ts'

/**
 * The day a heading announces, by its number: `Day 2`, `Some Conference – Day 2`, `Day 2 (7 March)`; null for sentences
 * and for talks about a day (`Day 2 Operations — Ada Byron`).
 */
export function dayNumberIn(heading: string): number | null {
  const plain = tidy(withoutMarks(heading)).replace(/\s*\([^()]*\)$/, '')
  const found =
    /^(?:day|tag|dia|día|jour|dag)\s*0*(\d{1,2})(?=$|\s*[,:–—/|-])|(?<!\p{L})(?:day|tag|dia|día|jour|dag)\s*0*(\d{1,2})$/iu.exec(
      plain,
    ) ??
    /^day\s+(one|two|three|four|five)(?=$|\s*[,:–—/|-])/i.exec(plain) ??
    /^(\d{1,2})\s*日目|^第\s*(\d{1,2})\s*[天日]/u.exec(plain) ??
    /^第([一二三四五])[天日]/u.exec(plain)
  const number = found?.[1] ?? found?.[2]
  if (number === undefined || readTalkHeading(plain).speakers.length > 0) return null
  if (/^\d/.test(number)) return Number(number)
  const inWords = ['one', 'two', 'three', 'four', 'five'].indexOf(number.toLowerCase())
  return (inWords < 0 ? '一二三四五'.indexOf(number) : inWords) + 1
}

export interface DayHeading {
  number: number | null
  date: string | null
}

const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|feira)$/i

/** The day a heading stands for: by number, date or weekday; null if it is none. */
export function readDayHeading(heading: string): DayHeading | null {
  const plain = withoutMarks(heading)
  const number = dayNumberIn(plain)
  const date = readDate(plain)
  if (number !== null) return { number, date }
  const words = plain.match(/\p{L}+/gu) ?? []
  const others = words.filter((word) => !isDayWord(word))
  const isDate =
    (date !== null && words.length <= 3 && others.length <= 1) ||
    numericDate.test(plain) ||
    dayOfMonth.test(plain)
  return isDate || (words.length <= 3 && words.some((word) => weekday.test(word)) && words.every(isDayWord))
    ? { number, date }
    : null
}

/** `Aug. 9`, `9 August`: without a year; and `20310809`. */
const dayOfMonth =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? ?\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|20\d\d[01]\d[0-3]\d)$/i

function isDayWord(word: string): boolean {
  return (
    weekday.test(word) ||
    /^(?:the|st|nd|rd|th|of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$/iu.test(word)
  )
}

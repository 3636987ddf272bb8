import { tidy } from '../fold.ts'
import { withoutMarks } from './plain-words.ts'
import { clock, withoutEnumeration } from './title.ts'

const asides =
  /^(?:(?:the )?(?:food|lunch|breakfast|dinner|coffee|drinks|beers?|breaks?|party|after ?party|social(?: event)?|swag|sponsors?|hallway(?: track| talk| conversations?)?|travel|hotels?|venue|wifi|agenda|schedule|programm?e|(?:table of )?contents|toc|(?:books?|reading) (?:list|recommendations)|recommended (?:books|reading)|further reading|meta(?:data)?|feeds|people (?:i )?met|photos?|pictures|(?:\p{L}+ )?links|registration|logistics|misc(?:ellaneous)?|others?(?: (?:talks|notes|links|stuff))?|random(?: notes| thoughts)?|books|action points|(?:things |stuff )?to ?(?:read|do|google|watch|look up|check out|research|investigate|try)(?: .*)?|evening|networking|(?:closing|opening|welcome)(?: (?:words|remarks|session|ceremony))?|intros?|housekeeping|announcements|conference details|logistics|practicalities|(?:intervalo|pausa|coffee break)(?: .*)?|almo[cç]o|(?:(?:morning|afternoon) )?(?:tea|coffee)(?: break)?|(?:kaffee|mittags)?pause|pause (?:déjeuner|café|midi)|mittag(?:essen)?|ignites?|next (?:meetup|event)|bilan|was it worth it\??|ウェルカムトーク|オープニング|クロージング|昼食|お?昼休み?|ランチ|午餐|午休|休憩|休息|茶歇|懇親会))$/iu
const groups =
  /^(?:(?:the |my |some |main |key )*(?:takeaways?|take-?aways|learnings?|lessons(?: learned| learnt)?|ideas?|notes?|points?|highlights?|insights?|thoughts?|impressions?|remarks?|comments?|opinions?|questions?(?: (?:and|&) answers?)?|answers?|q ?(?:&|and|\/|\+)? ?a|summary|(?:final|closing|conclusive|general|overall|other) (?:thoughts?|notes|words|remarks|impressions)|conclusions?|conclusion and .*|recap|wrap[ -]?up|discussion|demos?|live demo|overview|outline|introduction|intro|background|context|motivation|problems?|problem statement|(?:raised |open |known )?issues|proposals?|solutions?|results?|architecture|examples?|details|references?|resources|slides|video|tools|tldr|tl;dr|actions?|action items|next steps|follow[ -]?ups?|to ?dos?|quotes?|history|definitions?|challenges|benefits|pros|cons|pros (?:and|&) cons|why|what|how|future|future work)|minhas anota[cç][oõ]es|anota[cç][oõ]es|meus coment[aá]rios|minha opini[aã]o|opini[aã]o|conclus[aã]o|conclus[oõ]es|introdu[cç][aã]o|conclusi[oó]n|introducci[oó]n|einleitung|introduction|conclusion|notizen|fazit|zusammenfassung|fragen|apuntes|notas|preguntas|resumen|要点|重點|重点|心得|筆記|笔记|感想|まとめ|メモ|質疑応答|はじめに|おわりに|終わりに|さいごに|最後に|所感|背景|目次|結語|结语|总结|總結|前言|问答|問答|心得感想|學習重點)$/i
const abouts =
  /^(?:(?:talk |session )?(?:abstract|description)|about(?: the)?(?: talk| speakers?| session)?|(?:speaker )?bio(?:graphy)?|sobre (?:a palestra|o palestrante|a palestrante|la charla|el ponente)|à propos(?: du speaker)?|resumo|descri[cç][aã]o|概要|簡介|简介|講者簡介|講者介紹|讲者介绍|讲者简介|議程介紹|议题简介|登壇者紹介)$/i

/** What a heading is by its words alone, if it is no talk. */
export function headingKind(text: string): 'aside' | 'group' | 'about' | null {
  const plain = tidy(
    withoutEnumeration(withoutMarks(text).replace(clock, ''))
      .replace(/^[^\p{L}]+/u, '')
      .replace(/[\s:：!.]+$/, ''),
  )
  if (abouts.test(plain)) return 'about'
  if (asides.test(plain)) return 'aside'
  return groups.test(plain) ? 'group' : null
}

/** Whether a heading is the number a conference gave a talk: `STG 401`. */
export function isTalkNumber(text: string): boolean {
  return /^[A-Z]{2,5}[ -]?\d{2,4}\w{0,3}$/.test(text)
}

/** Whether a heading announces the talks: “The Talks”. */
export function isTalksHeading(text: string): boolean {
  const words = text.length > 100 ? '' : withoutMarks(text).replace(/:$/, '')
  return /^(?:the |list of |all |my )?(?:talks|sessions|presentations|vortr[äa]ge|palestras|charlas)$/i.test(
    words,
  )
}

/** Whether a heading stands above talks of one kind: “Keynotes”, “Lightning talks”. */
export function isTalksSection(text: string): boolean {
  return (
    isTalksHeading(text) ||
    /^(?:(?:track|lightning|breakout|morning|afternoon|conference|technical|short|invited) (?:talks|sessions)|(?:morning |opening |closing )?keynotes|workshops|panels)$/i.test(
      withoutMarks(text).replace(/:$/, ''),
    )
  )
}

/** Whether a title says no more than that something was given: `Keynote`, `Talk 3`. */
export function isGenericTitle(title: string): boolean {
  return /^(?:(?:opening|closing|evening|morning|second|first)[ -])?(?:keynotes?(?:[ -]speaker)?|talk|session|lightning talk|panel|lecture|presentation|speaker|slot)(?: ?#?(?:\d{1,2}[A-Z]?|[A-Z]))?:?$/i.test(
    title,
  )
}

import { cloudsAndContainers } from './catalogue/clouds-and-containers.ts'
import { ideas } from './catalogue/ideas.ts'
import { languagesAndFrameworks } from './catalogue/languages-and-frameworks.ts'
import { organisations } from './catalogue/organisations.ts'
import { people } from './catalogue/people.ts'
import { protocolsAndData } from './catalogue/protocols-and-data.ts'
import { toolsAndSystems } from './catalogue/tools-and-systems.ts'
import { rfcs, works } from './catalogue/works.ts'
import type { TopicEntry } from './topic-entry.ts'

/** The reviewed list of topics, by what they are. How their words are matched is told in `topics.ts`. */
export const catalogue: TopicEntry[] = [
  languagesAndFrameworks,
  protocolsAndData,
  cloudsAndContainers,
  toolsAndSystems,
  ideas,
  organisations,
  people,
  works,
]
  .flatMap((topics) => Object.values(topics).flat())
  .concat(rfcs)

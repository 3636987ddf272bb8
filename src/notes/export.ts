import type { Dataset } from './model.ts'

/** A dataset as Markdown notes. */
export function datasetToMarkdown(dataset: Dataset): string {
  return `# ${dataset.conference.name}\n`
}

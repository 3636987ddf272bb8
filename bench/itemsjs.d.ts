/** As much of it as the benchmark uses: the package has no types. */
declare module 'itemsjs' {
  interface Bucket {
    key: string | number
    doc_count: number
  }
  interface Options {
    aggregations: Record<string, { title: string; size: number; conjunction: boolean }>
  }
  interface Asked {
    per_page: number
    filters: Record<string, readonly unknown[]>
  }
  export default function itemsjs(
    items: object[],
    options: Options,
  ): {
    search: (asked: Asked) => { data: { aggregations: Record<string, { buckets: Bucket[] } | undefined> } }
  }
}

import { cases, isCaseName } from './cases.ts'

// One case at one size; a line of JSON for each result.
const [name = '', size, wanted] = process.argv.slice(2)
if (!isCaseName(name)) throw new Error(`There is no case ${name}.`)
const run: Awaited<ReturnType<(typeof cases)[keyof typeof cases]>> = await cases[name]()
const rounds = { wanted: Number(wanted), most: 2 * Number(wanted) }
for (const result of await run({ size: Number(size), rounds })) console.log(JSON.stringify(result))

import { total } from '../../../src/statistics/crosstab.ts'
import { protectCount, type ProtectedTable } from '../../../src/statistics/protected-table.ts'

const at = (row: string, column: string, count: number) => protectCount([row, column], count, 5)

/** A row and a column that nearly fill their table tell the cell where they cross. */
export const crossed: ProtectedTable = {
  counted: 'reports',
  threshold: 5,
  axes: [
    { name: 'what', single: false, categories: ['a', 'b'] },
    { name: 'who', single: false, categories: ['c', 'd'] },
  ],
  cells: [
    at('a', 'c', 3), at('a', 'd', 30), at('a', total, 30),
    at('b', 'c', 30), at('b', 'd', 15), at('b', total, 35),
    at(total, 'c', 30), at(total, 'd', 35), at(total, total, 50),
  ], // prettier-ignore
}

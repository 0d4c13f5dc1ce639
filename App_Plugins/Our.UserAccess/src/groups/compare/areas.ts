import type { ComparedRow } from '../repository/group.wire.js';

/** The rows by what they speak of, in their order; areas of which nothing is shown are left out. */
export function byArea(rows: Array<ComparedRow>, onlyDifferences: boolean): Array<[ComparedRow['area'], Array<ComparedRow>]> {
  const areas = new Map<ComparedRow['area'], Array<ComparedRow>>();
  for (const row of rows.filter(({ left, right }) => !onlyDifferences || left !== right)) {
    areas.set(row.area, [...(areas.get(row.area) ?? []), row]);
  }
  return [...areas];
}

export interface CellPlace {
  row: number;
  column: number;
}

const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));

/** Where a key leads in a grid; undefined where it means nothing. */
export function cellAfter(key: string, ctrl: boolean, { row, column }: CellPlace, rows: number, columns: number): CellPlace | undefined {
  switch (key) {
    case 'ArrowDown':
      return { row: within(row + 1, rows), column };
    case 'ArrowUp':
      return { row: within(row - 1, rows), column };
    case 'ArrowRight':
      return { row, column: within(column + 1, columns) };
    case 'ArrowLeft':
      return { row, column: within(column - 1, columns) };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}

/** Where in the grid an element is; nothing for what is only for the pointer. */
export function placeOf(target: EventTarget | null): CellPlace | undefined {
  const cell = (target as HTMLElement | null)?.dataset?.['cell'];
  if (!cell) return undefined;
  const [row = 0, column = 0] = cell.split('/').map(Number);
  return { row, column };
}

export interface Cell {
  line: number;
  column: number;
}

/** Where an arrow key leads in a table of so many lines and columns; nothing for keys that do not move. */
export function move(from: Cell, key: string, lines: number, columns: number): Cell | undefined {
  const last = { line: lines - 1, column: columns - 1 };
  const to = {
    ArrowUp: { line: from.line - 1, column: from.column },
    ArrowDown: { line: from.line + 1, column: from.column },
    ArrowLeft: { line: from.line, column: from.column - 1 },
    ArrowRight: { line: from.line, column: from.column + 1 },
    Home: { line: from.line, column: 0 },
    End: { line: from.line, column: last.column },
    PageUp: { line: from.line - 10, column: from.column },
    PageDown: { line: from.line + 10, column: from.column },
  }[key];
  return to && { line: clamp(to.line, last.line), column: clamp(to.column, last.column) };
}

const clamp = (value: number, last: number) => Math.max(0, Math.min(value, last));

/** The cell that an element of the table is; undefined where it is none. */
export function cellOf(target: EventTarget | null): Cell | undefined {
  const [line, column] = ((target as HTMLElement | null)?.dataset['cell'] ?? '').split(':').map(Number);
  return line === undefined || column === undefined ? undefined : { line, column };
}

/** On a name, as in every tree: right opens a closed branch, left closes an open one. */
export const branchKey = (isOpen: boolean) => (isOpen ? 'ArrowLeft' : 'ArrowRight');

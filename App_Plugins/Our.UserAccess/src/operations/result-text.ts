import type { OperationItem } from './types.js';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

const cell = (text: string) => {
  const neutral = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(neutral) ? `"${neutral.replaceAll('"', '""')}"` : neutral;
};

/** A result as a table for spreadsheets, with a mark of its encoding in front. */
export function resultCsv(headings: ReadonlyArray<string>, items: ReadonlyArray<OperationItem>, stateOf: (item: OperationItem) => string): string {
  const rows = items.map((item) => [item.name, stateOf(item), item.sentence ?? '']);
  return '\uFEFF' + [headings, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** The same to be pasted: lines, with tabs between. */
export function resultText(items: ReadonlyArray<OperationItem>, stateOf: (item: OperationItem) => string): string {
  return items.map((item) => [item.name, stateOf(item), item.sentence ?? ''].map((text) => text.replace(/\s+/g, ' ')).join('\t')).join('\n');
}

import type { Translated } from '../../localization/types.js';

const en = {
  operations: 'Operations',
  operationsRunning: (count: number) => `Operations (${count} running)`,
  noOperations: 'Nothing has been done to many people at once yet',
  operationsText: 'What you did to many people at once, and imports. Results are kept for 30 days.',
  operationBy: (name: string, at: string) => `${name}, ${at}`,
  progress_queued: 'Waiting',
  progress_running: 'Running',
  progress_completed: 'Done',
  progress_cancelled: 'Stopped',
  progress_failed: 'Failed',
  operation_queued: (_done: string, total: string) => `Waiting to begin with ${total}.`,
  operation_running: (done: string, total: string) => `${done} of ${total} done.`,
  operation_completed: (_done: string, total: string) => `All ${total} done.`,
  operation_cancelled: (done: string, total: string) => `Stopped after ${done} of ${total}.`,
  operation_failed: (done: string, total: string) => `Failed after ${done} of ${total}.`,
  operation_silent: 'The server does not answer now. It is asked again; the work itself goes on.',
  operationResult: (succeeded: number, skipped: number, failed: number) =>
    `${succeeded} changed, ${skipped} skipped, ${failed} failed.`,
  operationGoesOn: 'You can close this: it goes on, and Operations in the sidebar shows it.',
  progress: 'Progress',
  stopOperation: 'Stop',
  results: 'Result for each',
  repeatFailed: (count: number) => (count === 1 ? 'Repeat for the one that failed' : `Repeat for the ${count} that failed`),
  copyResult: 'Copy the result',
  downloadResult: 'Download the result',
  resultCopied: 'The result is copied.',
  heading_name: 'Name',
  heading_state: 'State',
  heading_result: 'Result',
  item_all: 'All',
  item_succeeded: 'Changed',
  item_skipped: 'Skipped',
  item_failed: 'Failed',
  item_running: 'Begun',
  item_pending: 'Not done',
};

export default en;

export type OperationTexts = Translated<typeof en>;

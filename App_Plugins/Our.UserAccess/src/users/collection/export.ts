import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { readFile, saveFile } from '../../shared/api/download.js';
import { failToast } from '../../shared/toast.js';
import type { BulkSubject } from '../bulk/draft.js';

/** Hands people to the browser as a file: those that a filter means, or those that were chosen. */
export async function exportPeople(host: UmbClassInterface & UmbControllerHost, localize: UmbLocalizationController, subject: BulkSubject): Promise<void> {
  const { data, failure } = await readFile(host, '/users/export', 'query' in subject ? subject : { body: subject });
  if (data) saveFile(data, `users-${new Date().toISOString().slice(0, 10)}.csv`);
  else await failToast(host, failure.sentence ?? localize.term('ourUserAccess_exportFailed'));
}

import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';

/** Says in passing that something was done. */
export async function toast(host: UmbClassInterface, message: string): Promise<void> {
  const notifications = await host.getContext(UMB_NOTIFICATION_CONTEXT);
  notifications?.peek('positive', { data: { message } });
}

/** Says that something was not done, where no place on the screen belongs to it. */
export async function failToast(host: UmbClassInterface, message: string): Promise<void> {
  const notifications = await host.getContext(UMB_NOTIFICATION_CONTEXT);
  notifications?.peek('danger', { data: { message } });
}

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'backofficeEntryPoint',
    alias: 'Our.UserAccess.EntryPoint.Refusals',
    name: 'User Access Refusals Entry Point',
    js: () => import('./entry-point.js'),
  },
];

const CULTURES = {
  en: () => import('./en.js'),
  da: () => import('./da.js'),
  sv: () => import('./sv.js'),
  de: () => import('./de.js'),
  nl: () => import('./nl.js'),
};

export const manifests: Array<UmbExtensionManifest> = Object.entries(CULTURES).map(([culture, js]) => ({
  type: 'localization',
  alias: `Our.UserAccess.Localization.${culture}`,
  name: `User Access Localization (${culture})`,
  meta: { culture },
  js,
}));

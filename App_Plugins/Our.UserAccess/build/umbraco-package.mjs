/** Makes what Umbraco 14+ reads (umbraco-package.json) from the hand-written identity card (package.manifest). */
export function umbracoPackage(card) {
  const { section } = card;
  return {
    id: card.id,
    name: card.name,
    version: card.version,
    allowPublicAccess: card.allowPublicAccess,
    allowTelemetry: card.allowTelemetry,
    extensions: [
      {
        type: 'section',
        alias: section.alias,
        name: `${card.name} Section`,
        weight: section.weight,
        meta: { label: '#ourUserAccess_section', pathname: section.pathname },
        conditions: [{ alias: 'Umb.Condition.SectionUserPermission', match: section.alias }],
      },
      // What is painted or put into the window's title before the languages have loaded travels with the JSON.
      ...Object.entries(card.texts).map(([culture, texts]) => ({
        type: 'localization',
        alias: `${card.id}.Localization.Early.${culture}`,
        name: `${card.name} Early Localization (${culture})`,
        meta: { culture, localizations: { ourUserAccess: texts } },
      })),
      { type: 'bundle', alias: `${card.id}.Bundle`, name: `${card.name} Bundle`, js: card.extensions },
    ],
  };
}

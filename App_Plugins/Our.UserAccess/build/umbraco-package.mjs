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
      // The section's name is the only text that is painted before the bundle has loaded, so it travels with it.
      ...Object.entries(section.label).map(([culture, label]) => ({
        type: 'localization',
        alias: `${card.id}.Localization.Section.${culture}`,
        name: `${card.name} Section Name (${culture})`,
        meta: { culture, localizations: { ourUserAccess: { section: label } } },
      })),
      { type: 'bundle', alias: `${card.id}.Bundle`, name: `${card.name} Bundle`, js: card.extensions },
    ],
  };
}

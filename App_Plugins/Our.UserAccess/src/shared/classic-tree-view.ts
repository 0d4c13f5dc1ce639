/**
 * Umbraco 18 asks how a tree is drawn, and warns where nobody says so. Umbraco 17, whose types are compiled against,
 * does not know the question and passes over the answer.
 */
export function classicTreeView(treeAlias: string): UmbExtensionManifest {
  const manifest = {
    type: 'treeView',
    kind: 'classic',
    alias: `${treeAlias}.ClassicView`,
    name: `${treeAlias} Classic View`,
    forTrees: [treeAlias],
  };
  return manifest as unknown as UmbExtensionManifest;
}

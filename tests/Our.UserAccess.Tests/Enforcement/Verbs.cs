using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.Actions;

namespace Our.UserAccess.Tests.Enforcement;

internal sealed class Verbs : IDocumentVerbs
{
    public IReadOnlyCollection<string> All { get; } =
        [ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionPublish.ActionLetter, ActionDelete.ActionLetter];

    public bool IsAboutDocuments(string verb) => All.Contains(verb, StringComparer.Ordinal);
}

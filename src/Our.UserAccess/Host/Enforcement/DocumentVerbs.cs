using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.Actions;

namespace Our.UserAccess.Host.Enforcement;

internal sealed class DocumentVerbs(ActionCollection actions) : IDocumentVerbs
{
    private const string Prefix = "Umb.Document.";

    /// <summary>Not about documents but about their fields, which only the client looks at.</summary>
    private const string FieldPrefix = "Umb.Document.PropertyValue.";

    public IReadOnlyCollection<string> All { get; } = [.. actions.Select(action => action.Letter).Where(verb => verb.Length > 0)];

    public bool IsAboutDocuments(string verb) =>
        verb.StartsWith(Prefix, StringComparison.Ordinal) && !verb.StartsWith(FieldPrefix, StringComparison.Ordinal);
}

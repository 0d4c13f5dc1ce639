using System.Collections.Frozen;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Facts;

/// <summary>The folders and forms of all sources, by name. Immutable. Of two with the same key the first counts.</summary>
internal sealed class FormsListing
{
    private readonly FrozenDictionary<Guid, ListedFolder> _folders;
    private readonly FrozenDictionary<Guid, ListedForm> _forms;

    public FormsListing(IEnumerable<ListedFolder> folders, IEnumerable<ListedForm> forms)
    {
        Folders = [.. folders.DistinctBy(folder => folder.Key).OrderBy(folder => folder.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(folder => folder.Key)];
        Forms = [.. forms.DistinctBy(form => form.Key).OrderBy(form => form.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(form => form.Key)];
        _folders = Folders.ToFrozenDictionary(folder => folder.Key);
        _forms = Forms.ToFrozenDictionary(form => form.Key);
        Outline = new FormsOutline(
            Folders.Select(folder => KeyValuePair.Create(folder.Key, folder.Parent)), Forms.Select(form => KeyValuePair.Create(form.Key, form.Folder)));
    }

    public IReadOnlyList<ListedFolder> Folders { get; }

    public IReadOnlyList<ListedForm> Forms { get; }

    public FormsOutline Outline { get; }

    public ListedFolder? Folder(Guid key) => _folders.GetValueOrDefault(key);

    public ListedForm? Form(Guid key) => _forms.GetValueOrDefault(key);

    /// <summary>The names of the folders that a form or folder is in, from the top down; not its own.</summary>
    public IReadOnlyList<string> PathOf(FormsPlace place) =>
        [.. Outline.PathOf(place).Where(folder => folder != place.Folder).Reverse().Select(folder => _folders[folder].Name)];
}

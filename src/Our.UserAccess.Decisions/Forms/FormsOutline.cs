using System.Collections.Frozen;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>Which folders and forms there are. Immutable.</summary>
public sealed class FormsOutline
{
    private readonly FrozenDictionary<Guid, Guid?> _folders;
    private readonly FrozenDictionary<Guid, Guid?> _forms;

    /// <param name="folders">Each folder with the one above it; null at the top.</param>
    /// <param name="forms">Each form with its folder; null outside all folders.</param>
    public FormsOutline(IEnumerable<KeyValuePair<Guid, Guid?>> folders, IEnumerable<KeyValuePair<Guid, Guid?>> forms)
    {
        _folders = folders.ToFrozenDictionary();
        _forms = forms.ToFrozenDictionary();
    }

    public static FormsOutline Empty { get; } = new([], []);

    public IReadOnlyList<Guid> Forms => _forms.Keys;

    public IReadOnlyList<Guid> Folders => _folders.Keys;

    public bool Knows(FormsPlace place) => place switch
    {
        { Form: { } form } => _forms.ContainsKey(form),
        { Folder: { } folder } => _folders.ContainsKey(folder),
        _ => true,
    };

    /// <summary>The folders that the place is in, from the nearest upwards; a folder is in itself.</summary>
    public IReadOnlyList<Guid> PathOf(FormsPlace place)
    {
        var path = new List<Guid>();
        var next = place.Form is { } form ? _forms.GetValueOrDefault(form) : place.Folder;

        // INVARIANT: a source that answers with folders in a circle, or with a parent that is gone, ends the path and nothing else.
        while (next is { } folder && _folders.TryGetValue(folder, out var parent) && !path.Contains(folder))
        {
            path.Add(folder);
            next = parent;
        }

        return path;
    }
}
